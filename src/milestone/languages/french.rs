//! French.

use super::Language;
use crate::milestone::words::Class::*;

pub(super) const FRENCH: Language = Language {
    name: "French",
    words: &[
        (Alert, "alerte{,s}=n alarme{,s}=n notification{,s}=n"),
        (Monitor, "supervision=n surveillance=n sonde{,s}=n métriques=n"),
        (Fire, "déclenche{,nt,r} déclenché{,e,es,s} se_déclenche se_déclenchent sonne remontée remonte"),
        (
            User,
            "utilisateur{,s}=n utilisatrice{,s}=n client{,s,e,es}=n usager{,s}=n internaute{,s}=n collègue{,s}=n abonné{,s}=n",
        ),
        (Team, "nous=n équipe{,s}=n technicien{,s}=n ingénieur{,s}=n développeur{,s}=n exploitant=n"),
        (OnCall, "astreinte{,s}=n"),
        (
            Notice,
            "détecté{,e,s,es} détection détecte{,nt} constaté{,e,es} constate{,nt} constatons constatation remarqué{,e} remarque{,nt} remarquons s'aperçoit aperçoit observe observé{,e,es} observons découvert{,e} découvre repéré{,e}",
        ),
        (Find, "trouvé{,e,s,es} trouve trouvons"),
        (See, "voit voyons vu montre{,nt}"),
        (
            Report,
            "signale{,nt} signalé{,e,s,es} signalement{,s} rapporté{,e,s} rapporte{,nt} remonte{,nt} plainte{,s} se_plaignent réclamation{,s} appels_clients ticket{,s}",
        ),
        (
            Told,
            "notifié{,e,s} prévenu{,e,s} alerté{,e,s} averti{,e,s} contacté{,e,s} appelé{,e,s} réveillé{,e} informé{,e,s}",
        ),
        (Receive, "reçu{,e,s,es} reçoit recevons arrive{,nt} reception réception"),
        (Investigate, "enquête=n investigation{,s}=n analyse{,s}=n diagnostic=n recherche{,s}=n"),
        (
            Investigate,
            "investigue{,r,nt}=g investiguons=g enquêt{er,ons}=g analys{er,ons,ent}=g étudi{er,ons}=g chercher=g recherchons=g examin{e,er,ent,ons}=g cherchons=g",
        ),
        (
            Acknowledge,
            "reconnaît acquitte acquitté{,e} prend_en_charge prise_en_charge pris_en_charge prend_la_main prennent_la_main prend_le_relais réagit répond_à_l'alerte intervient",
        ),
        (Declare, "déclaré{,e} déclare déclaration escalade escaladé{,e} escaladons"),
        (Room, "cellule_de_crise=n conférence_téléphonique=n point_de_crise=n pont_téléphonique=n"),
        (Create, "ouvert{,e} ouverture création créé{,e} mise_en_place mis_en_place ouvre ouvrons monte montée"),
        (
            Start,
            "début{,e,ent,er}=n début démarre démarrage démarré{,e} démarrent commence{,nt,r,nce} commencé{,e} commençons lancement lancé{,e} apparition apparaît apparaissent lance_l'enquête",
        ),
        (Cause, "cause_racine=n cause{,s}=n origine=n raison=n coupable=n source_du_problème=n"),
        (
            Identify,
            "identifié{,e,s,es} identifie{,nt} identifions isolé{,e} déterminé{,e} localisé{,e} s'avère avère s'avère_que il_s'avère comprend compris montre_que",
        ),
        (Because, "à_cause=n dû=n due_à=n causé{,e} provoqué{,e} en_raison=n suite_à=n"),
        (
            Wrong,
            "manquant{,e,s} manque erroné{,e} invalide saturé{,e} plein{,e} corrompu{,e} mauvais{,e} défectueux défaillant{,e} absent{,e}",
        ),
        (
            Outside,
            "expire{,nt} expiré{,e,s} a_expiré expiration coupure_électrique=n coupure_de_courant=n panne_électrique=n panne_de_courant=n incendie=n",
        ),
        (
            Change,
            "changement{,s}_de_configuration=n déploiement{,s}=n déployé{,e,s,es} déploie{,nt} déployons mise{,s}_en_production=n mis{,e}_en_production mise_en_ligne=n mis{,e}_en_ligne mep=n livraison=n livré{,e} mise_à_jour=n mis{,e}_à_jour changement{,s}=n modification{,s}=n modifié{,e} activé{,e} activation=n bascule=n basculé{,e} publié{,e} fusionné{,e} installé{,e}",
        ),
        (
            Artifact,
            "mise_à_jour=n changement_de_configuration=n certificat{,s}=n maintenance=n version{,s}=n montée_de_version=n",
        ),
        (Production, "prod=n"),
        (Fix, "corrigé{,e,s} correctif{,s}=n correction{,s}=n réparé{,e} réparation=n patché{,e} rustine=n"),
        (
            Revert,
            "annulé{,e} retour_arrière=n retour_en_arrière=n retour_à_la_version_précédente retour_à_l'ancienne_version retour_à_l'ancienne revenu{,s}_à_la_version revient_à_la_version rollbacké{,e} rollback_effectué rollback_fait restauré{,e}_la_version",
        ),
        (
            Action,
            "redémarrage{,s}=n redémarré{,e,s,es} relance=n relancé{,e,s,es} redémarre{,nt} désactivé{,e} désactivation=n supprimé{,e} bascule=n basculé{,e} coupé{,e} arrêté{,e} purgé{,e} débloqué{,e}",
        ),
        (Mitigate, "atténué{,e} contournement=n contourné{,e} contenu solution_de_contournement=n limité{,e}"),
        (
            Recover,
            "rétabli{,e,s,es,t} rétablissement retour récupération revenu{,e,s,es} reprise repris restauré{,e,s} restauration remonté{,e} reviennent reprennent reprend de_retour retour_du_service stabilisé{,e} est_revenu se_rétablit revient",
        ),
        (
            Resolve,
            "résolu{,e,s,es} résolution réglé{,e} retour_à_la_normale rentré_dans rentre_dans retour_à_la_normal est_revenu_à_la_normale revenu{,e,s}_à_la_normale revient_à_la_normale revenus_à_la_normale fin_d'alerte fin_de_l'alerte levée_de_l'alerte",
        ),
        (Close, "clos{,e} clôturé{,e} clôture clôturons fermé{,e} fermeture ferme"),
        (End, "fin=n terminé{,e,s} fin_de=n"),
        (
            Done,
            "terminé{,e} réussi{,e} effectué{,e,s} fait{,e} achevé{,e} succès complété{,e} effectif fini{,e} appliqué{,e}",
        ),
        (
            Down,
            "indisponible{,s} inaccessible{,s} injoignable{,s} hors_service hors_ligne en_panne lents lente{,s} ralenti{,s} impacté{,e,s,es} touché{,e,s,es} affecté{,e,s,es} dégradé{,e,s} perturbé{,e,s} bloqué{,e,s} planté{,e} lenteurs",
        ),
        (
            Fail,
            "tombe{,nt} tombé{,e,s} échoue{,nt} échoué{,e} plante{,nt} crashe s'effondre s'arrête cesse ne_répond_plus ne_répond_pas ne_répondent_plus ne_fonctionne_plus ne_fonctionnent_plus ne_marche_plus n'est_plus_accessible",
        ),
        (
            Error,
            "erreur{,s}=n panne{,s}=n problème{,s}=n échec{,s}=n lenteur{,s}=n latence{,s}=n anomalie{,s}=n dysfonctionnement{,s}=n coupure{,s}=n défaillance=n taux_d'erreur{,s}=n temps_de_réponse=n ralentissement{,s}=n indisponibilité=n",
        ),
        (Incident, "panne{,s}=n coupure=n indisponibilité=n interruption=n"),
        (
            Good,
            "opérationnel{,s,le,les} disponible{,s} fonctionne{,nt} accessible{,s} répond répondent stable{,s} nominal{,e} normalement marche{,nt} normal{,e} joignable",
        ),
        (Work, "se_connecter accéder payer charger envoyer traiter"),
        (Back, "de_retour=n"),
        (Again, "à_nouveau=n de_nouveau=n nouveau=n"),
        (All, "complètement=n totalement=n tous=n toutes=n tout=n ensemble=n entièrement=n l'ensemble=n"),
        (Partly, "partielle{,ment}=n partiel{,s}=n certains=n certaines=n quelques=n progressivement=n"),
        (Confirm, "confirmé{,e} confirme{,nt} confirmons vérifié{,e} vérification validé{,e} vérifie{,nt}"),
        (
            Service,
            "serveur{,s}=n site_web=n base=n base_de_données=n bases_de_données=n plateforme=n réseau=n paiement{,s}=n connexion{,s}=n application{,s}=n système{,s}=n machine{,s}=n trafic=n mails=n",
        ),
        (First, "premi{er,ers,ère,ères}=n"),
        (Rise, "augmente{,nt} augmentation hausse explose{,nt} monte{,nt} grimpe{,nt} pic"),
        (
            Sink,
            "diminue{,nt} baisse{,nt} redescend redescendent disparaît disparaissent disparu{,s,es} retombe{,nt} se_résorbe plus_d'erreur{,s} plus_aucune_erreur",
        ),
        (Provider, "hébergeur{,s}=n fournisseur{,s}=n opérateur{,s}=n prestataire{,s}=n"),
        (Not, "pas=n aucun{,e}=n ne=n jamais=n sans=n non=n inconnu{,e}=n"),
        (
            Plan,
            "prévu{,e,s}=n doit=n devons=n allons=n va_être=n vont_être=n sera=n seront=n prévoit=n planifié{,e}=n décide=n décidé=n décidons=n décision=n préparons=n prépare=n préparation=n envisage{,ons}=n faut=n",
        ),
        (Try, "essaie=n essayons=n essayé=n tente=n tenté=n tentative{,s}=n tentons=n"),
        (
            Hedge,
            "probablement=n peut-être=n semble{,nt}=n semblerait=n suspect{e,ons}=n soupçonn{e,ons}=n hypothèse=n piste=n sans_doute=n",
        ),
        (
            Still,
            "toujours=n encore=n persiste{,nt} perdure{,nt} se_poursuit continue{,nt} ne_change_rien sans_succès sans_effet rien_n'y_fait en_vain",
        ),
        (But, "cependant=n toutefois=n"),
        (Background, "après=n depuis=n avant=n"),
        (Paperwork, "compte_rendu=n bilan=n"),
        (
            Unable,
            "ne_peut_plus ne_peuvent_plus ne_peut_pas ne_peuvent_pas ne_parvient_plus ne_parviennent_plus n'arrive_plus n'arrivent_plus impossible impossibilité incapable{,s}",
        ),
    ],
    back: &[
        (Not, "inconnue inconnu"),
        (Plan, "prévu prévue prévus planifié planifiée programmé programmée envisagé envisagée"),
        (Try, "échoue échoué échouée échec sans_succès sans_effet ne_change_rien ne_donne_rien en_vain"),
    ],
    marks: "très trop le la les des du une sont dans sur par avec pour et au aux ce cette qui que ont été où se pas n'est c'est vers puis leur leurs nos notre il elle ainsi lors chez nouvelle nouveau demain rien",
    local: &[(None, "main page pages but on sort point met once"), (Some(Down), "lent"), (Some(But), "mais")],
    folds: &[],
};
