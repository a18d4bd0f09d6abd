//! Italian.

use super::Language;
use crate::milestone::words::Class::*;

pub(super) const ITALIAN: Language = Language {
    name: "Italian",
    words: &[
        (Alert, "allarme=n allarmi=n avviso=n avvisi=n notifica=n notifiche=n"),
        (Monitor, "monitoraggio=n sistema_di_monitoraggio=n"),
        (Fire, "scatta{,no} scattato{,i} scattata scattati suona inviato"),
        (User, "utenti=n utente=n cliente=n clienti=n utenza=n collega=n colleghi=n"),
        (Team, "squadra=n noi=n tecnic{o,i}=n ingegner{e,i}=n sviluppator{e,i}=n"),
        (OnCall, "reperibile=n reperibili=n reperibilità=n"),
        (
            Notice,
            "rilevato rilevata rilevat{i,e} rileva{,no} notato notata notiamo nota_che scoperto scoperta scopriamo ci_accorgiamo si_accorge ci_siamo_accorti accorti constatato constatata riscontrato riscontrata riscontrati osserviamo osservato",
        ),
        (Find, "trovato trovata trovati troviamo"),
        (See, "vediamo vede mostra mostrano visto"),
        (
            Report,
            "segnalato segnalata segnalati segnala{,no} segnalazione segnalazioni lamenta{,no} lamentele reclami reclamo riporta{,no} ticket",
        ),
        (
            Told,
            "avvisato avvisata avvisati notificato contattato contattata chiamato chiamata informato allertato svegliato",
        ),
        (Receive, "ricevuto ricevuta ricevuti ricevute riceviamo arriva{,no} arrivata arrivate pervenuta pervenute"),
        (Investigate, "indagine=n indagini=n analisi=n diagnosi=n verifica=n verifiche=n"),
        (
            Investigate,
            "indagando=g indagare=g indaga=g indaghiamo=g investighiamo=g analizz{are,a,ano,iamo,ando}=g verificando=g controlla{re,ndo}=g",
        ),
        (
            Acknowledge,
            "confermata prende_in_carico preso_in_carico presa_in_carico prendiamo_in_carico interviene intervenuto risponde_all'allarme riconosciuto",
        ),
        (Declare, "dichiarato dichiarata dichiara dichiariamo escalation=n escalato attivata"),
        (Room, "unità_di_crisi=n sala_di_crisi=n war_room=n cabina_di_regia=n"),
        (Create, "aperto aperta apre apriamo creato creata convocata convocato istituita"),
        (
            Start,
            "inizio=n inizia{,no} iniziato iniziata iniziate iniziamo avvio avviato avviata avviate comincia{,no} cominciato parte partita partono",
        ),
        (Cause, "causa=n cause=n origine=n motivo=n colpevole=n causa_principale=n causa_radice=n"),
        (
            Identify,
            "individuata individuato individuate identificata identificato identifica{,no} determinata accertata accertato si_scopre scoperta risulta_che isolata isolato localizzato",
        ),
        (Because, "a_causa=n dovuto=n dovuta=n causato=n causata=n provocato=n perché=n"),
        (
            Wrong,
            "mancante manca mancava errato errata sbagliata sbagliato pieno piena corrotto corrotta saturo danneggiato difettoso",
        ),
        (
            Outside,
            "scade scaduto scaduta scaduti interruzione_di_corrente=n mancanza_di_corrente=n black-out=n blackout=n incendio=n",
        ),
        (
            Change,
            "modifica_di_configurazione=n rilascio=n rilasciato rilasciata rilasciamo distribuito distribuita deploy_della=n messa_in_produzione=n messo_in_produzione pubblicato pubblicata aggiornamento=n aggiornato aggiornata modifica=n modifiche=n modificato modificata cambio=n cambiamento=n attivato attivata installato",
        ),
        (
            Artifact,
            "migrazione=n versione=n configurazione=n aggiornamento=n manutenzione=n certificato=n modifica_di_configurazione=n",
        ),
        (Production, "produzione=n"),
        (Fix, "correzione=n corretto corretta riparato riparata riparazione=n sistemato sistemata patchato"),
        (
            Revert,
            "ripristinata_la_versione ripristinato_la_versione ripristino_della_versione=n annullata annullato annulliamo tornati_alla_versione torniamo_alla_versione ritorno_alla_versione=n revertito revertita",
        ),
        (
            Action,
            "riavvio=n riavvii=n riavviato riavviata riavviati riavviamo riavvia disattivato disattivata disabilitato disabilitata rimosso rimossa eliminato spento bloccato",
        ),
        (
            Mitigate,
            "mitigato mitigata mitigazione contenuto contenimento soluzione_temporanea=n soluzione_provvisoria=n tampone=n aggirato",
        ),
        (
            Recover,
            "ripristinato ripristinata ripristinati ripristinate ripristino ripresa ripreso riprende riprendono recuperato recuperata recupero tornato_online tornati_online torna_online torna_a_funzionare tornato_a_funzionare tornata_a_funzionare tornano_a_funzionare tornato torna ristabilito ristabilita riattivato riattivata stabilizzato",
        ),
        (
            Resolve,
            "risolto risolta risolti risolte risoluzione torna_alla_normalità tornato_alla_normalità tornata_alla_normalità tornati_alla_normalità ritorno_alla_normalità rientrato rientrata cessato_allarme cessata_emergenza sanato normalizzato normalizzata tutto_ok",
        ),
        (Close, "chiuso chiusa chiusura chiudiamo"),
        (End, "fine_del=n fine_della=n fine_dell=n termine=n terminato terminata concluso conclusa finito finita"),
        (
            Done,
            "applicat{o,a} applichiamo completato completata completati eseguito eseguita effettuato effettuata successo terminato terminata riuscito riuscita concluso",
        ),
        (
            Down,
            "inaccessibile inaccessibili irraggiungibile irraggiungibili non_raggiungibile non_disponibile non_disponibili indisponibile giù fuori_servizio lento lenta lenti rallentato rallentata degradato bloccato bloccata interrotto interrotta offline coinvolti coinvolto impattati fermo ferma",
        ),
        (
            Fail,
            "fallisce falliscono fallito fallita crolla crollato si_blocca si_bloccano cade caduto smette_di non_risponde non_rispondono non_funziona non_funzionano va_giù andato_giù si_ferma",
        ),
        (
            Error,
            "errore=n errori=n problema=n problemi=n guasto=n guasti=n avaria=n malfunzionamento=n malfunzionamenti=n disservizi=n disservizio=n rallentamenti=n rallentamento=n anomalia=n anomalie=n latenza=n interruzione=n lentezza=n tasso_di_errore=n",
        ),
        (Incident, "incidente=n incidenti=n disservizio=n interruzione=n guasto=n"),
        (
            Good,
            "operativo operativa operativi operative disponibile disponibili raggiungibile raggiungibili funziona funzionano funzionante normale normalità normalmente stabile stabili risponde rispondono regolare regolarmente accessibile accessibili",
        ),
        (Work, "accedere entrare pagare collegarsi connettersi"),
        (Back, "di_ritorno=n"),
        (Again, "di_nuovo=n novamente=n nuovamente=n"),
        (All, "completamente=n totalmente=n tutti=n tutte=n tutto=n definitivamente=n"),
        (Partly, "parzialmente=n parziale=n alcuni=n alcune=n gradualmente=n"),
        (Confirm, "confermato confermata confermiamo conferma verificato verificata"),
        (
            Service,
            "servizio=n servizi=n sito=n siti=n sistema=n sistemi=n pagamento=n pagamenti=n rete=n base_di_dati=n applicazione=n pagina=n pagine=n accesso=n accessi=n",
        ),
        (First, "prim{o,a,i,e}=n"),
        (Rise, "aumenta{,no} aumento aumentano aumentati sale salgono cresce crescono picco"),
        (
            Sink,
            "diminuisce diminuiscono diminuiti cala{,no} calano spariscono spariti scompaiono scende scendono cessano",
        ),
        (Provider, "fornitore=n fornitori=n operatore=n"),
        (Not, "non=n nessun{,o,a}=n mai=n senza=n sconosciuta=n sconosciuto=n ignota=n"),
        (
            Plan,
            "previsto=n prevista=n sarà=n saranno=n faremo=n verrà=n verranno=n pianificato=n pianificata=n programmato=n deciso=n decidiamo=n decisione=n dobbiamo=n domani=n prepariamo=n",
        ),
        (Try, "tentato=n tentativo=n tentativi=n proviamo=n provato=n tentiamo=n cerchiamo=n"),
        (Hedge, "probabilmente=n forse=n sembra{,no}=n sospettiamo=n si_sospetta=n ipotesi=n possibilmente=n"),
        (
            Still,
            "ancora=n persiste persistono continua{,no} permane permangono senza_successo senza_esito senza_effetto non_risolve non_ha_risolto non_aiuta inutile",
        ),
        (But, "però=n ma=n tuttavia=n"),
        (Background, "dopo=n dal=n dalle=n prima_di=n"),
        (Paperwork, "relazione=n documentazione=n"),
        (Unable, "non_riescono non_riesce non_possono non_può impossibile impossibilitati"),
    ],
    back: &[
        (Not, "sconosciuta sconosciuto ignota"),
        (Plan, "previsto prevista pianificato pianificata programmato programmata"),
        (
            Try,
            "fallito fallita fallisce senza_successo senza_esito senza_effetto non_risolve non_ha_risolto non_aiuta inutile",
        ),
    ],
    marks: "su il lo gli di della del dello delle dei degli che è sono stato stata stati nel nella sul sulla con da si ci al alla ai un una più anche già molto nuova nuovo le stiamo partono",
    local: &[(None, "i due come alle a note"), (Some(End), "fine")],
    folds: &[],
};
