//! The rows that weigh statements of other languages.
//!
//! They are plain statements by the definition of each milestone, made of classes, and most come in both orders, since
//! languages differ in where the verb stands. They are looked at only where a statement is not English, beside the rows for
//! English, which read the words of other languages as well.

use crate::milestone::claim::Claim::*;
use crate::milestone::evidence::{Row, act, any, fact};

/// Every row, by milestone.
pub(in crate::milestone) const TABLES: &[&[Row]] =
    &[TRIGGER, IMPACT, DETECTED, ACKNOWLEDGED, IDENTIFIED, MITIGATED, RESOLVED];

const TRIGGER: &[Row] = &[
    fact(
        Deploy,
        (
            "a change, told elsewhere",
            130,
            "Change:p -Fix|Revert|Recover|Resolve|Mitigate|Notice|Identify|Cause|Report|Error|Down|Fail|Investigate|Staging|Alert",
            "Das Update wurde ausgerollt",
        ),
    ),
    fact(
        Deploy,
        (
            "opens with a change, told elsewhere",
            130,
            "^ Change -Fix|Revert|Recover|Resolve|Mitigate|Notice|Identify|Cause|Report|Error|Down|Fail|Investigate|Paperwork|Staging|Alert",
            "Déploiement de la nouvelle API",
        ),
    ),
    fact(
        Deploy,
        (
            "work on an artifact, told elsewhere",
            120,
            "Artifact .. Start|Change:p -Fix|Revert|Recover|Resolve|Error|Down|Fail|Investigate|Cause|Alert",
            "Datenbankmigration gestartet",
        ),
    ),
    fact(
        Deploy,
        (
            "start of the work, told elsewhere",
            120,
            "Start .. Artifact -Fix|Revert|Recover|Resolve|Error|Down|Fail|Investigate|Cause|Alert",
            "Началась миграция",
        ),
    ),
    any(Deploy, ("werden at the end", -250, "wird|werde .. werden", "Das Release wird heute ausgerollt werden")),
    fact(
        Trigger,
        (
            "befalls from outside, told elsewhere",
            130,
            "Outside -Cause|Identify|Find|Notice|Action|Fix|Recover|Resolve|Alert|Mitigate",
            "Zertifikat abgelaufen",
        ),
    ),
    fact(
        Provider,
        (
            "a provider fails, told elsewhere",
            110,
            "Provider .. Error|Fail|Down|Incident -Fix|Recover|Resolve|Report|Told|Good|First",
            "Provider meldete: Störung im Netz",
        ),
    ),
    fact(
        Provider,
        (
            "failure of a provider, told elsewhere",
            110,
            "Error|Fail|Down|Incident .. Provider -User|Fix|Recover|Resolve|Report|Told|Good|First",
            "Panne chez l'hébergeur",
        ),
    ),
];

const IMPACT: &[Row] = &[
    fact(
        Impact,
        (
            "in a bad state, told elsewhere",
            90,
            "Down -Recover|Resolve|Fix|Revert|Action|Alert|Report|Notice|Cause|Identify|Mitigate|Still|Again|Close|End",
            "Der Dienst ist ausgefallen",
        ),
    ),
    fact(
        Impact,
        (
            "it fails, told elsewhere",
            90,
            "Fail -Recover|Resolve|Fix|Revert|Action|Alert|Report|Notice|Cause|Identify|Mitigate|Still|Close|Change",
            "Se cayó el servicio",
        ),
    ),
    fact(
        Impact,
        (
            "trouble begins, told elsewhere",
            110,
            "Error|Incident|Down|Fail .. Start -Fix|Recover|Resolve|Revert|Investigate|Declare|Report|Alert|Notice",
            "Ausfall beginnt",
        ),
    ),
    fact(
        Impact,
        (
            "beginning of trouble, told elsewhere",
            110,
            "Start .. Error|Incident|Down|Fail -Fix|Recover|Resolve|Revert|Investigate|Declare|Report|Alert|Notice",
            "Début de la panne",
        ),
    ),
    fact(
        Impact,
        (
            "first trouble, told elsewhere",
            90,
            "First .. Error|Fail|Down -Report|Alert|Fix|Recover|Resolve|Notice|Cause|Investigate",
            "Erste Fehler",
        ),
    ),
    fact(
        Impact,
        (
            "a service gives errors, told elsewhere",
            45,
            "^ Service .. Error -Recover|Resolve|Fix|Revert|Action|Alert|Report|Notice|Cause|Identify|Mitigate|Close|End|Sink|Not",
            "La API devuelve errores 500",
        ),
    ),
    fact(
        Impact,
        (
            "trouble grows, told elsewhere",
            110,
            "Error .. Rise -Recover|Resolve|Fix|Alert|Notice|Report|Still",
            "Fehlerrate steigt",
        ),
    ),
    fact(
        Impact,
        (
            "growing trouble, told elsewhere",
            110,
            "Rise .. Error -Recover|Resolve|Fix|Alert|Notice|Report|Still",
            "Aumenta la tasa de errores",
        ),
    ),
    any(
        Impact,
        (
            "users cannot, told elsewhere",
            110,
            "User|Service .. Unable -Recover|Resolve|Fix|Report|Notice|Alert|Action",
            "Kunden können nicht bezahlen",
        ),
    ),
    any(
        Impact,
        (
            "nobody can, told elsewhere",
            110,
            "Unable .. User|Service|Work -Recover|Resolve|Fix|Report|Notice|Alert|Action",
            "Impossible d'accéder au site",
        ),
    ),
    any(
        Impact,
        (
            "it does not work, told elsewhere",
            110,
            "Service .. Not Work|Good -Recover|Resolve|Fix|Report|Notice|Alert|Action|Confirm",
            "Der Dienst ist nicht stabil",
        ),
    ),
];

const DETECTED: &[Row] = &[
    fact(
        Alert,
        (
            "an alert comes, told elsewhere",
            130,
            "Alert|Monitor .. Fire|Notice|Receive|Report|Told|Start -Recover|Resolve|Sink|Close",
            "Alarm im Monitoring ausgelöst",
        ),
    ),
    fact(
        Alert,
        (
            "comes an alert, told elsewhere",
            130,
            "Fire|Notice|Receive|Start .. Alert -Recover|Resolve|Sink|Close",
            "Сработал алерт",
        ),
    ),
    fact(
        Alert,
        (
            "an alert by itself, told elsewhere",
            70,
            "^ Alert -Recover|Resolve|Sink|Close|End",
            "Alerte de la supervision",
        ),
    ),
    fact(
        Detected,
        (
            "noticed, told elsewhere",
            45,
            "Notice -Recover|Resolve|Cause|Identify|Fix|Close|Investigate",
            "Bea bemerkt, dass Mails fehlen",
        ),
    ),
    fact(
        Report,
        (
            "users tell, told elsewhere",
            130,
            "User .. Report -Recover|Resolve|Close|Paperwork|Still",
            "Nutzer melden Fehler",
        ),
    ),
    fact(
        Report,
        (
            "told by users, told elsewhere",
            130,
            "Report|Receive .. User|Report -Recover|Resolve|Close|Paperwork|Still|OnCall",
            "Поступили жалобы",
        ),
    ),
    fact(
        Report,
        (
            "a report comes in, told elsewhere",
            120,
            "Report .. Receive|Error|Down|Fail -Recover|Resolve|Close|Paperwork|Still",
            "Meldungen gehen ein",
        ),
    ),
    fact(
        Report,
        (
            "the first report, told elsewhere",
            120,
            "First .. Report|Alert -Recover|Resolve|Close|Paperwork|Still",
            "Erste Meldungen",
        ),
    ),
];

const ACKNOWLEDGED: &[Row] = &[
    fact(
        OnCall,
        (
            "on-call answers, told elsewhere",
            130,
            "OnCall .. Acknowledge|Told|Receive|Start|Investigate|Declare|Create -Resolve|Notice",
            "Bereitschaft alarmiert",
        ),
    ),
    fact(
        OnCall,
        (
            "calls the on-call, told elsewhere",
            130,
            "Acknowledge|Told|Declare|Start .. OnCall -Resolve|Notice",
            "Разбудили дежурного",
        ),
    ),
    fact(
        Declared,
        (
            "incident is declared, told elsewhere",
            130,
            "Incident|Room .. Declare|Create|Acknowledge -Resolve|Close|End|Paperwork|Notice",
            "Incident eröffnet",
        ),
    ),
    fact(
        Declared,
        (
            "declares the incident, told elsewhere",
            130,
            "Declare|Create|Acknowledge .. Incident|Room -Resolve|Close|End|Paperwork|Notice",
            "Объявлен инцидент",
        ),
    ),
    fact(Declared, ("a room opens, told elsewhere", 110, "Room Start", "Cellule de crise commencée")),
    act(
        Investigating,
        (
            "investigation begins, told elsewhere",
            130,
            "Investigate .. Start|Acknowledge -Resolve|Recover|Identify",
            "Untersuchung gestartet",
        ),
    ),
    act(
        Investigating,
        (
            "begins to investigate, told elsewhere",
            130,
            "Start|Acknowledge .. Investigate -Resolve|Recover|Identify",
            "Empezamos a investigar",
        ),
    ),
    act(
        Investigating,
        (
            "investigates, told elsewhere",
            110,
            "Investigate:g -Resolve|Recover|Identify|Find|Still|Notice|Hedge",
            "Wir untersuchen das Problem",
        ),
    ),
    act(
        Investigating,
        (
            "investigation is under way, told elsewhere",
            130,
            "Investigate cours|corso|curso|gange|gang|andamento|toku -Resolve|Identify",
            "Enquête en cours",
        ),
    ),
    fact(
        Acknowledged,
        ("answers, told elsewhere", 110, "Acknowledge -Resolve|Recover|Close|Identify|Cause|Good", "Anna übernimmt"),
    ),
];

const IDENTIFIED: &[Row] = &[
    fact(
        Identified,
        (
            "the cause is found, told elsewhere",
            130,
            "Cause .. Identify|Find|Notice|Confirm|See|Wrong|Outside -Still",
            "Ursache gefunden",
        ),
    ),
    fact(
        Identified,
        (
            "finds the cause, told elsewhere",
            130,
            "Identify|Find|Notice|Confirm|See|Wrong|Outside .. Cause -Still",
            "Нашли причину",
        ),
    ),
    fact(
        Identified,
        (
            "identifies, told elsewhere",
            100,
            "Identify .. Error|Incident|Wrong|Outside|Because -Still|Recover|Resolve",
            "Es stellt sich heraus, dass der Index fehlt",
        ),
    ),
    fact(
        Identified,
        (
            "finds what is wrong, told elsewhere",
            60,
            "Find|Notice|See|Investigate .. Wrong|Outside -Still",
            "L'analyse montre que le certificat a expiré",
        ),
    ),
    fact(
        Identified,
        (
            "the trouble is what befell, told elsewhere",
            110,
            "Error|Cause .. Outside -Still|Alert|Start",
            "Das Problem ist ein abgelaufenes Zertifikat",
        ),
    ),
    fact(
        Identified,
        (
            "confirms what is wrong, told elsewhere",
            100,
            "Confirm .. Wrong|Outside|Because -Still",
            "Подтвердили: диск переполнен",
        ),
    ),
    fact(
        Identified,
        (
            "the analysis is done, told elsewhere",
            60,
            "Investigate Done -Still|Recover|Resolve",
            "Analyse abgeschlossen",
        ),
    ),
    fact(Identified, ("what it turns out to be, told elsewhere", 60, "Identify -Still", "Identifiziert")),
];

const MITIGATED: &[Row] = &[
    fact(Mitigated, ("undone, told elsewhere", 130, "Revert:p -Investigate|Paperwork|Notice", "Release zurückgerollt")),
    fact(Mitigated, ("the undoing, told elsewhere", 40, "Revert", "Откат релиза")),
    fact(Mitigated, ("undoing is done, told elsewhere", 110, "Revert .. Done|End", "Rollback abgeschlossen")),
    fact(Mitigated, ("does the undoing, told elsewhere", 110, "Done .. Revert", "Выполнен откат")),
    fact(
        Mitigated,
        (
            "verb in two parts",
            130,
            "rollen|rollt|rollten|rollte|setzen|setzt|spielen|spielt|nehmen|nimmt|drehen|draaien|draait|zetten|zet|rollt .. zurück|terug -Plan|Still",
            "Wir rollen die Änderung zurück",
        ),
    ),
    any(Mitigated, ("begun is not done, told elsewhere", -60, "Revert Start -Done|Good|Sink", "Rollback gestartet")),
    any(Mitigated, ("werden at the end", -250, "wird|werde .. werden", "Das Release wird zurückgerollt werden")),
    fact(
        Recovered,
        ("recovers, told elsewhere", 100, "Recover:p -Investigate|Paperwork|Notice|Down", "Dienst wiederhergestellt"),
    ),
    fact(Recovered, ("recovery is done, told elsewhere", 70, "Recover .. Done|Confirm", "Восстановление завершено")),
    fact(
        Recovered,
        (
            "good again, told elsewhere",
            120,
            "Good|Work|Service|Fine Again -Fail|Down|Error|Unable|Notice",
            "Login funktioniert wieder",
        ),
    ),
    fact(
        Recovered,
        (
            "again good, told elsewhere",
            120,
            "Again .. Good|Work|Fine|Recover -Fail|Down|Unable|Notice",
            "Сайт снова работает",
        ),
    ),
    fact(
        Recovered,
        (
            "users can again, told elsewhere",
            120,
            "User|Team können|peuvent|pueden|podem|possono|kunnen|mogą|могут .. Again -Fail|Down|Unable",
            "Kunden können wieder bestellen",
        ),
    ),
    fact(
        Recovered,
        (
            "a deed and its fruit, told elsewhere",
            110,
            "Action:p|Fix|Mitigate|Change:p .. Good|Fine|Recover|Again|Sink",
            "Server neu gestartet, Dienst läuft",
        ),
    ),
    fact(
        Mitigated,
        (
            "a fix is out, told elsewhere",
            120,
            "Fix|Mitigate .. Change|Done|Create|Start -Staging",
            "Hotfix eingespielt",
        ),
    ),
    fact(
        Mitigated,
        ("puts out a fix, told elsewhere", 120, "Change|Done|Create .. Fix|Mitigate -Staging", "Выкатили фикс"),
    ),
    fact(Mitigated, ("relief by name, told elsewhere", 60, "Mitigate", "Umgehungslösung")),
    fact(Recovered, ("trouble shrinks, told elsewhere", 110, "Error .. Sink|End -Rise", "Fehlerrate sinkt")),
    fact(Recovered, ("shrinking trouble, told elsewhere", 110, "Sink .. Error -Rise", "Bajan los errores")),
    any(
        Mitigated,
        (
            "a deed in vain, told elsewhere",
            -250,
            "Revert|Action|Fix|Mitigate|Recover .. Fail|Still -Good|Sink",
            "Rollback schlägt fehl",
        ),
    ),
];

const RESOLVED: &[Row] = &[
    fact(Resolved, ("resolved, told elsewhere", 110, "Resolve:p -Investigate|Paperwork|Cause", "Problem behoben")),
    fact(
        Closed,
        ("the incident ends, told elsewhere", 130, "Incident .. Close|End -Start|Declare|Paperwork", "Vorfall beendet"),
    ),
    fact(
        Resolved,
        (
            "the incident is resolved, told elsewhere",
            130,
            "Incident .. Resolve -Start|Declare|Paperwork",
            "Störung behoben",
        ),
    ),
    fact(
        Closed,
        (
            "ends the incident, told elsewhere",
            130,
            "Resolve|Close|End .. Incident -Start|Declare|Paperwork",
            "Конец аварии",
        ),
    ),
    fact(
        Resolved,
        (
            "all is good, told elsewhere",
            120,
            "All .. Good|Recover|Work|Fine -Down|Fail|Unable|Partly",
            "Alle Systeme laufen",
        ),
    ),
    fact(
        Resolved,
        (
            "good is all, told elsewhere",
            100,
            "Good|Recover:p|Fine .. All -Down|Fail|Unable|Partly|Error",
            "Funktioniert vollständig",
        ),
    ),
    fact(
        Resolved,
        (
            "confirmed good, told elsewhere",
            110,
            "Confirm .. Good|Recover:p|Resolve:p|Fine -Cause|Error",
            "確認したところ正常",
        ),
    ),
    fact(
        Resolved,
        ("good is confirmed, told elsewhere", 110, "Good|Recover|Resolve|Fine .. Confirm|End -Cause", "復旧、確認"),
    ),
    any(Resolved, ("werden at the end", -250, "wird|werde .. werden", "Das Problem wird behoben werden")),
    any(Resolved, ("not over, told elsewhere", -250, "Not Resolve|Close|End", "Nicht behoben")),
    any(Resolved, ("goes on, told elsewhere", -150, "Still", "Problem besteht weiterhin")),
];
