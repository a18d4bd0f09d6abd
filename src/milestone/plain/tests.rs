//! Sentences that announce a milestone, and sentences that only look like it.

use crate::milestone::lexicon::Lexicon;
use crate::milestone::{Milestone, Statement};
use crate::resolve::{Moment, Precision};
use crate::syntax::Form;

/// Statements that announce a milestone by its definition, whatever surrounds them.
const ANNOUNCES: &[(Milestone, &str)] = &[
    (
        Milestone::Trigger,
        "A new version of the scheduler is deployed to production\n\
         scheduler 1.14.2 is deployed to all nodes\n\
         Release 4.2 goes live\n\
         The new ranking service is rolled out\n\
         Firewall rules are pushed to all hosts\n\
         Database migration starts\n\
         We merged the change that removes the old index\n\
         Configuration change applied to the load balancers\n\
         Deploy of build 1182 to production\n\
         Bea upgraded the cluster to 1.29\n\
         The certificate of the gateway expires\n\
         An engineer accidentally deletes the production table\n\
         Power outage in the data center\n\
         Maintenance of the core switch begins\n\
         Feature flag enabled for all users\n\
         The provider had a network failure\n\
         Kernel upgrade on the database hosts started\n\
         Import job of a partner is deployed\n\
         zone push by lena is live\n\
         mise en production de la version 2.3\n\
         Update des Mailservers wird eingespielt\n\
         Wartung eingespielt\n\
         Despliegue de la nueva versión",
    ),
    (
        Milestone::Impact,
        "The site goes down for all users\n\
         first builds start to fail\n\
         first builds start to fail with lease-lost\n\
         requests begin to fail with 502 for all users\n\
         Searches begin to return incomplete results\n\
         From now on all thumbnails fail\n\
         Service is down\n\
         site unreachable\n\
         error rate rises to 20%\n\
         latency increases\n\
         The api becomes unresponsive\n\
         Users can no longer log in\n\
         Customers are unable to pay\n\
         The database crashes\n\
         Order consumer gets stuck, outage begins for confirmations\n\
         The outage starts\n\
         Start of impact\n\
         Logins fail for everyone\n\
         Jobs are no longer processed\n\
         All uploads were failing\n\
         Production is down\n\
         Requests time out\n\
         The website returned errors\n\
         Queue stopped processing messages\n\
         Impact begins\n\
         Payments become unavailable\n\
         Response times go up sharply\n\
         The success rate drops to 83%\n\
         The hubs went down at night\n\
         First failed requests\n\
         The first users are affected\n\
         début de la panne\n\
         Le site est indisponible\n\
         Ausfall beginnt\n\
         Beginn der Störung\n\
         Die Website ist nicht erreichbar\n\
         Inicio de la interrupción",
    ),
    (
        Milestone::Detected,
        "PagerDuty alert fires: error rate above 5 %\n\
         CRITICAL: resolver check\n\
         <nagios> CRITICAL: resolver check on ns1 and ns2\n\
         A customer calls and reports that the site is down\n\
         First customer report reaches support\n\
         Monitoring detects the problem\n\
         marta notices that the pending count has passed 4000\n\
         We noticed high error rates\n\
         Support receives the first complaints\n\
         An alarm goes off\n\
         Alert triggered for disk space\n\
         The issue was detected by our monitoring\n\
         On-call got an alert about latency\n\
         Users started reporting errors\n\
         We became aware of the issue\n\
         Bea sees many errors in the dashboard\n\
         The team was alerted to elevated latency\n\
         WARNING: replication lag on db2\n\
         Nagios alerts on the web frontends\n\
         A user reported on Slack that builds fail\n\
         Ein Kunde meldet, dass keine E-Mails ankommen\n\
         Alarm wird ausgelöst\n\
         alerte de supervision reçue",
    ),
    (
        Milestone::Acknowledged,
        "incident declared, trees closed\n\
         Incident declared\n\
         On-call engineer acknowledges the page\n\
         on-call acknowledges the alert\n\
         Engineers begin to investigate\n\
         The team starts investigating\n\
         investigating, I will take this incident\n\
         We are investigating the issue\n\
         Investigation started\n\
         Bea starts looking into it\n\
         War room opened\n\
         Incident channel created\n\
         The engineer on duty answered the page\n\
         Bea takes the incident\n\
         An incident was opened\n\
         Response team assembled\n\
         We began to look into the failures\n\
         Paul acked the page\n\
         Investigation begins\n\
         Bea is working on it\n\
         l'astreinte prend en charge l'incident\n\
         Störung bestätigt, wir untersuchen die Ursache\n\
         Wir untersuchen das Problem\n\
         Enquête en cours",
    ),
    (
        Milestone::Identified,
        "The bad rule on port 80 is identified as the cause\n\
         root cause found: old workers do not know the new lease name\n\
         Cause identified: the malformed message\n\
         The root cause was identified\n\
         We found the cause\n\
         Bea determined that the cause was a full disk\n\
         found it: the generator ran against an empty inventory, that is the root cause\n\
         The problem was traced to the resolver\n\
         It turned out that the certificate had expired\n\
         The team discovered that a firewall rule was missing\n\
         The culprit is found\n\
         Engineers identified the issue\n\
         We realized that the config was wrong\n\
         Root cause identified\n\
         The issue has been identified\n\
         Ursache gefunden: das Update hat die Weiterleitung abgeschaltet\n\
         La cause est identifiée\n\
         Causa raíz identificada",
    ),
    (
        Milestone::Mitigated,
        "scheduler rolled back to 1.14.1, builds succeed again\n\
         The rule is removed and the site is back up\n\
         rollback to 2.10.4 finished, requests succeed again\n\
         Message skipped by hand, orders are processed again\n\
         the revert is live, names resolve again\n\
         The release was rolled back\n\
         Reverted the change\n\
         A fix was deployed to production\n\
         The fix is deployed and errors stop\n\
         Traffic recovers\n\
         Service restored\n\
         The service is back online\n\
         Error rates drop to normal\n\
         Logins work again\n\
         Workaround applied, uploads work again\n\
         The issue is mitigated\n\
         Bea restarts the broker and jobs are processed again\n\
         Users can log in again\n\
         Everything is back to normal\n\
         Bea deployed a fix\n\
         Failover completed, the database is available again\n\
         Weiterleitung wieder eingeschaltet, der Versand funktioniert wieder\n\
         Service rétabli\n\
         Retour en arrière effectué, le site fonctionne de nouveau",
    ),
    (
        Milestone::Resolved,
        "backlog cleared, everything is back to normal and the incident is closed\n\
         Monitoring confirms that the service is fully recovered, incident closed\n\
         no failed request for 40 minutes, incident resolved\n\
         Lag is back to zero, incident resolved\n\
         caches have expired everywhere, all clear, closing this\n\
         Incident resolved\n\
         The incident is over\n\
         We consider the incident resolved\n\
         All systems operational\n\
         Everything is back to normal\n\
         All clear\n\
         The incident was closed\n\
         Full recovery confirmed\n\
         All services are fully restored\n\
         The outage has ended\n\
         This incident has been resolved\n\
         Störung behoben\n\
         Fin de l'incident\n\
         Incident clos\n\
         Incidente resuelto",
    ),
];

/// Statements that look like it and do not: negated, planned, tried, of another milestone.
const DOES_NOT: &[(Milestone, &str)] = &[
    (
        Milestone::Trigger,
        "The fix is deployed to production\n\
         Rolled back the release\n\
         We will deploy the new version tomorrow\n\
         Deployed to staging\n\
         Bea reverts the zone\n\
         The release was not deployed",
    ),
    (
        Milestone::Impact,
        "No users were affected\n\
         The service is no longer down\n\
         Requests no longer fail\n\
         Rollback completed\n\
         If the service goes down we will switch over\n\
         The site could go down\n\
         The alert was a false alarm\n\
         We are monitoring the service\n\
         The errors are gone\n\
         All services recovered from the outage",
    ),
    (
        Milestone::Detected,
        "No alerts fired\n\
         The alert was resolved\n\
         Alerts cleared\n\
         We notified customers\n\
         No one noticed",
    ),
    (
        Milestone::Acknowledged,
        "Incident resolved\n\
         Incident is closed\n\
         We will investigate tomorrow\n\
         No investigation was started",
    ),
    (
        Milestone::Identified,
        "The cause is not known\n\
         The root cause is still unknown\n\
         Root cause is not yet identified\n\
         We could not find the cause",
    ),
    (
        Milestone::Mitigated,
        "The rollback failed\n\
         We will roll back\n\
         The rollback did not help\n\
         The service is not back yet\n\
         Preparing to roll back\n\
         Rebuild is at 40 %, results are still incomplete",
    ),
    (
        Milestone::Resolved,
        "incident declared, trees closed\n\
         The incident is not resolved\n\
         Trees closed\n\
         Partially recovered\n\
         The issue is still not fixed\n\
         The tree is closed\n\
         We closed the trees\n\
         The branch was closed to all commits\n\
         Incident declared",
    ),
];

fn wrong(table: &[(Milestone, &'static str)], want: bool) -> Vec<String> {
    let lexicon = Lexicon::default();
    let moment = Moment::undated(0, chrono::NaiveTime::MIN, Precision::Minute);
    let mut wrong = Vec::new();
    for (milestone, sentences) in table {
        for text in sentences.lines() {
            let statement = Statement { text, label: "", moment, end: None, line: 1, form: Form::List };
            let labels = lexicon.label(&statement);
            if labels.announces(*milestone) != want {
                wrong.push(format!("{milestone}: {text}: {labels:?}"));
            }
        }
    }
    wrong
}

#[test]
fn plain_statements_announce_their_milestone() {
    assert_eq!(wrong(ANNOUNCES, true), [""; 0]);
}

#[test]
fn what_only_looks_like_it_does_not() {
    assert_eq!(wrong(DOES_NOT, false), [""; 0]);
}
