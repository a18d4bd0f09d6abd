//! Tables of MediaWiki: `{|`, `|-`, `! head !! head`, `| cell || cell`, a cell a line as well.

use super::*;

impl Wiki {
    const EMPTY: Wiki = Wiki { cells: Cells::new(), first: None, header: true };
}

impl<'t> Entries<'t> {
    /// Reads a line of a table of MediaWiki, if the reader is in one or it opens one.
    pub(super) fn wiki_row(&mut self, line: &Line) -> bool {
        let body = line.span.of(self.text).trim();
        let Some(wiki) = self.wiki else {
            let opens = body.starts_with("{|");
            if opens {
                self.sentences();
                self.wiki = Some(Wiki::EMPTY);
            }
            return opens;
        };
        match body.as_bytes() {
            [b'|', b'}', ..] => {
                self.end_wiki_row(wiki);
                self.wiki = None;
                self.table = None;
                self.last = Last::Blank;
            }
            [b'|', b'-', ..] => self.end_wiki_row(wiki),
            [b'|', b'+', ..] => {}
            [b'|' | b'!', ..] => self.wiki = Some(self.wiki_cells(wiki, line)),
            // the text of the last cell goes on
            _ => {
                let mut wiki = wiki;
                wiki.cells.extend_last(line.span);
                self.wiki = Some(wiki);
            }
        }
        true
    }

    /// Adds the cells of a line to its row.
    fn wiki_cells(&self, mut wiki: Wiki, line: &Line) -> Wiki {
        let source = line.span.of(self.text);
        let sign = source.trim_start().bytes().next().unwrap_or(b'|');
        let open = line.span.start() + source.len() - source.trim_start().len() + 1;
        let rest = &self.text[open..line.span.end()];
        let mut from = 0;
        while from <= rest.len() {
            let parted = ["||", "!!"].iter().filter_map(|s| rest[from..].find(s)).min();
            let to = parted.map_or(rest.len(), |n| from + n);
            // `style="..." | text`
            let attributes =
                rest[from..to].find('|').filter(|n| rest[from..from + n].contains('=')).map_or(0, |n| n + 1);
            let cell = Span::new(open + from + attributes, open + to, line.number());
            wiki.cells.push(table::trimmed(self.text, cell));
            from = to + 2;
        }
        wiki.header &= sign == b'!';
        wiki.first = wiki.first.or(Some(*line));
        wiki
    }

    fn end_wiki_row(&mut self, wiki: Wiki) {
        self.wiki = Some(Wiki::EMPTY);
        if let Some(first) = wiki.first {
            self.cells(&first, &wiki.cells, wiki.header);
        }
    }
}
