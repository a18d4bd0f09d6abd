//! Single words of further languages that real timelines were seen to use; no more than that.

use super::Language;
use crate::milestone::words::Class::*;

#[rustfmt::skip]
pub(super) const OTHERS: Language = Language {
    name: "others",
    words: &[
        (User, "brukere=n användare=n kullanıcı gebruikers=n"),
        (Recover, "återställd"),
        (Resolve, "ratkaistu löst çözüldü đã_khắc_phục ukončen"),
        (Error, "fejl=n fel=n vika=n hata=n lỗi"),
    ],
    back: &[],
    marks: "",
    local: &[],
    folds: &[],
};
