//! German.

use super::Language;
use crate::milestone::words::Class::*;

pub(super) const GERMAN: Language = Language {
    name: "German",
    words: &[
        (Alert, "alarm{e,s}=n alarmmeldung{,en}=n warnung{,en}=n fehlermeldung{,en}=n"),
        (Monitor, "überwachung=n monitoring-system=n"),
        (Fire, "ausgelöst{,e} schlägt_alarm schlägt_an angeschlagen löst_aus löst_alarm_aus feuert"),
        (
            User,
            "nutzer{,n,in}=n benutzer{,n}=n anwender{,n}=n kunde{,n}=n kundin{,nen}=n mitarbeiter{,n}=n kollege{,n}=n kundenmeldung{,en}=n",
        ),
        (Team, "wir=n entwickler{,n}=n techniker{,n}=n rufbereitschaft=n betriebsteam=n"),
        (OnCall, "bereitschaft=n rufbereitschaft=n bereitschaftsdienst=n diensthabend{e,er,en}=n notdienst=n"),
        (
            Notice,
            "bemerkt{,e,en} festgestellt feststellt stellt_fest stellen_fest entdeckt{,e,en} erkannt aufgefallen fällt_auf fallen_auf merkt auffällig",
        ),
        (Find, "gefunden"),
        (See, "sieht sehen gesehen zeigt zeigen"),
        (
            Report,
            "gemeldet meldet melden meldung{,en} kundenmeldung{,en} nutzermeldung{,en} beschwer{en,t} beschwerde{,n} störungsmeldung{,en} supportanfrage{,n} rückmeldung{,en}",
        ),
        (Told, "benachrichtigt informiert alarmiert verständigt gerufen angerufen geweckt"),
        (
            Receive,
            "erhalten erhält gehen_ein geht_ein ging_ein gingen_ein eingegangen trifft_ein treffen_ein trudeln_ein kommt_rein kommen_rein",
        ),
        (
            Investigate,
            "untersuchung{,en}=n analyse=n fehleranalyse=n fehlersuche=n ursachenforschung=n ursachenanalyse=n diagnose=n",
        ),
        (Investigate, "untersuch{en,t,te,ten}=g analysier{en,t,te,ten}=g prüfen=g schaut=g schauen=g sucht=g suchen=g"),
        (
            Acknowledge,
            "bestätigt quittiert übernimmt übernehmen übernommen kümmert_sich kümmern_uns angenommen reagiert",
        ),
        (Declare, "ausgerufen eskaliert einberufen erklärt"),
        (Room, "krisenstab=n lagezentrum=n telefonkonferenz=n telko=n"),
        (Create, "eröffnet erstellt angelegt aufgemacht eingerichtet geöffnet"),
        (
            Start,
            "beginn=n begonnen begann{,en} beginn{t,en} gestartet startet starten angestoßen angelaufen aufgenommen ab_jetzt fängt_an fangen_an tritt_auf treten_auf trat_auf traten_auf aufgetreten",
        ),
        (Cause, "ursache{,n}=n fehlerursache=n grund=n auslöser=n hauptursache=n"),
        (
            Identify,
            "identifiziert ermittelt eingegrenzt lokalisiert stellt_sich_heraus stellte_sich_heraus herausgestellt ausgemacht",
        ),
        (Because, "wegen=n aufgrund=n durch=n verursacht weil=n"),
        (
            Wrong,
            "fehlt fehlte fehlend{e,er,es} defekt{,e,er,es} falsch{,e,er,es} fehlerhaft{,e,er,es} voll{,e,er,es} kaputt beschädigt blockiert überlastet",
        ),
        (Outside, "abgelaufen läuft_ab stromausfall=n netzausfall=n leitungsausfall=n bagger=n brand=n kabelbruch=n"),
        (
            Change,
            "konfigurationsänderung{,en}=n ausgerollt ausrollen=n ausgeliefert deployt deployed bereitgestellt eingespielt installiert veröffentlicht live_geschaltet live_gegangen geht_live gemerged gemergt aktiviert freigeschaltet umgestellt geändert aktualisiert rollout=n auslieferung=n umstellung=n konfigurationsänderung=n änderung{,en}=n",
        ),
        (
            Artifact,
            "wartung=n wartungsarbeiten=n datenbankmigration=n aktualisierung=n konfiguration=n konfigurationsänderung=n zertifikat=n versionsupdate=n umstellung=n umzug=n",
        ),
        (Production, "produktion=n produktiv=n produktivsystem=n"),
        (Fix, "reparatur=n repariert korrektur=n korrigiert gefixt hotfix=n fehlerbehebung=n bugfix=n"),
        (
            Revert,
            "zurückgerollt zurückgesetzt zurückgenommen zurückgespielt rückgängig rückgängig_gemacht zurückgedreht revertiert revertet zurückgebaut",
        ),
        (Revert, "rückabwicklung=n rücknahme=n zurückrollen=n rückbau=n"),
        (
            Action,
            "neu_gestartet neugestartet neustart{,s}=n durchgestartet deaktiviert abgeschaltet ausgeschaltet umgeschaltet entfernt gelöscht gesperrt hochskaliert",
        ),
        (Mitigate, "eingedämmt abgemildert notlösung=n umgehung=n umgehungslösung=n entschärft behelfslösung=n"),
        (
            Recover,
            "wiederhergestellt erholt wieder_da wieder_online wieder_oben wieder_verfügbar wieder_erreichbar wieder_normal entstört erholen_sich erholt_sich stabilisiert normalisiert normalisieren_sich normalisiert_sich wiederherstellung=n",
        ),
        (Resolve, "behoben gelöst erledigt beseitigt entwarnung wieder_normal normalbetrieb regelbetrieb ausgestanden"),
        (Close, "geschlossen"),
        (End, "beendet ende=n vorbei überstanden"),
        (Done, "abgeschlossen erfolgreich{,e} fertig durchgeführt durch erledigt ist_durch beendet"),
        (
            Down,
            "ausgefallen nicht_erreichbar nicht_mehr_erreichbar nicht_verfügbar nicht_mehr_verfügbar unerreichbar beeinträchtigt betroffen gestört unbenutzbar langsam{,er,e} weg lahmgelegt offline_gegangen hängt hängen eingeschränkt",
        ),
        (
            Fail,
            "fällt_aus fallen_aus fiel_aus fielen_aus schlägt_fehl schlagen_fehl fehlgeschlagen abgestürzt stürzt_ab stürzen_ab scheitert scheitern gescheitert bricht_zusammen brechen_ab bricht_ab abgebrochen streikt steht_still zusammengebrochen",
        ),
        (
            Error,
            "fehler{,n}=n störung{,en}=n problem{e,en}=n ausfall{,s}=n ausfälle{,n}=n netzwerkstörung=n fehlerrate{,n}=n fehlerquote=n antwortzeit{,en}=n verzögerung{,en}=n timeouts=n ladezeiten=n unregelmäßigkeiten=n verbindungsabbrüche=n",
        ),
        (Incident, "störung{,en}=n vorfall{,s}=n ausfall=n netzwerkstörung=n zwischenfall=n notfall=n großstörung=n"),
        (
            Good,
            "verfügbar erreichbar stabil{,e} laufen läuft funktionier{t,en} nutzbar betriebsbereit fehlerfrei einwandfrei möglich stabil_laufen antworten antwortet",
        ),
        (Fine, "sauber unauffällig grün"),
        (Work, "lädt laden anmelden einloggen bezahlen senden zustellen verarbeitet zugreifen bestellen aufrufen"),
        (Back, "zurück"),
        (Again, "wieder=n erneut=n"),
        (All, "vollständig komplett alle{,n,r,s}=n sämtliche=n überall ganz"),
        (Partly, "nur_noch=n teilweise=n größtenteils=n einige=n vereinzelt{,e}=n zum_teil"),
        (Confirm, "verifiziert überprüft geprüft bestätigt{,e,en}"),
        (
            Service,
            "dienst{,e,en}=n seite{,n}=n webseite{,n}=n datenbank{,en}=n shop{,s}=n anwendung{,en}=n systeme{,n}=n netz=n netzwerk=n verbindung{,en}=n zugriff{,e}=n bestellungen=n zahlungen=n betrieb=n mailserver{,s,n}=n",
        ),
        (First, "erst{e,er,es,en}=n erstmals=n zuerst=n"),
        (
            Rise,
            "steigt steigen stieg stiegen gestiegen erhöht{,e} nimmt_zu nehmen_zu häufen_sich zunehmend{,e} sprunghaft",
        ),
        (
            Sink,
            "sinkt sinken gesunken fällt_wieder nimmt_ab nehmen_ab geht_zurück gehen_zurück zurückgegangen lässt_nach lassen_nach verschwunden verschwinden weg",
        ),
        (Provider, "anbieter{,s}=n dienstleister{,s}=n hoster{,s}=n rechenzentrum{,s}=n provider{,s}=n"),
        (Not, "nicht=n kein{,e,en,er,em}=n keinerlei=n ohne=n nie=n unklar=n unbekannt=n"),
        (
            Plan,
            "soll=n sollen=n sollte=n sollten=n muss=n müssen=n geplant{,e,er}=n wollen=n planen=n vorbereitet=n bereiten=n beschließen=n entscheiden=n beschlossen=n entschieden=n werde=n demnächst=n morgen=n",
        ),
        (Try, "versuch{,e,t,en,te,ten}=n probieren=n"),
        (
            Hedge,
            "vermutlich=n wahrscheinlich=n möglicherweise=n eventuell=n vielleicht=n anscheinend=n offenbar=n scheint=n scheinen=n verdacht=n vermuten=n vermutet=n",
        ),
        (
            Still,
            "noch=n weiterhin=n immer_noch=n nach_wie_vor=n besteht_weiter bestehen_weiter dauert_an dauern_an hält_an unverändert keine_besserung keine_änderung bringt_nichts brachte_nichts bringt_keine brachte_keine hilft_nicht halfen_nicht half_nicht ohne_erfolg vergeblich erfolglos",
        ),
        (But, "aber=n jedoch=n allerdings=n"),
        (Background, "nachdem=n seit=n vor=n bevor=n nach=n"),
        (Paperwork, "nachbericht=n bericht=n nachbetrachtung=n dokumentation=n abschlussbericht=n"),
        (
            Unable,
            "kann_nicht können_nicht konnte_nicht konnten_nicht konnten_nicht_mehr können_sich_nicht kann_sich_nicht kommen_nicht",
        ),
    ],
    back: &[
        (Not, "nicht unklar unbekannt"),
        (Plan, "geplant vorgesehen angesetzt vorbereitet angedacht"),
        (
            Try,
            "fehlgeschlagen schlägt_fehl scheitert gescheitert erfolglos vergeblich ohne_erfolg hilft_nicht half_nicht brachte_nichts bringt_nichts brachte_keine bringt_keine keine_besserung",
        ),
    ],
    marks: "der das dem des und ist sind wurde wurden wird werden waren mit von für auf aus bei beim im zum zur eine einen einem einer ein sich dass durch über schlägt geht gehen rollt rollen setzt setzen neue neuen neuer mehr nur sehr auch es nichts mails wenn sowie heute abend uhr",
    local: &[(None, "die war still fallen rest am see hat lag")],
    folds: &[('ä', "ae"), ('ö', "oe"), ('ü', "ue"), ('ß', "ss")],
};
