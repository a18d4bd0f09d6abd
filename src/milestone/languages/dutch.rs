//! Dutch.

use super::Language;
use crate::milestone::words::Class::*;

pub(super) const DUTCH: Language = Language {
    name: "Dutch",
    words: &[
        (Alert, "alarmen=n waarschuwing{,en}=n alarmmelding{,en}=n"),
        (Monitor, "bewaking=n monitoringsysteem=n"),
        (Fire, "gaat_af gaan_af ging_af afgegaan afgaat slaat_alarm getriggerd slaat_aan"),
        (User, "gebruiker{,s}=n klant{,en}=n bezoeker{,s}=n medewerker{,s}=n collega{,'s}=n"),
        (Team, "wij=n beheer=n beheerder{,s}=n ontwikkelaar{,s}=n"),
        (
            OnCall,
            "piketdienst=n piket=n storingsdienst=n wachtdienst=n dienstdoende=n bereikbaarheidsdienst=n consignatie=n",
        ),
        (
            Notice,
            "ontdekt{,en} ontdekken opgemerkt merk{t,en} gemerkt detecteert gedetecteerd gesignaleerd signaleert geconstateerd constater{en} constateert valt_op gezien",
        ),
        (Find, "gevonden achterhaald"),
        (See, "ziet zien zagen zag toont tonen"),
        (
            Report,
            "gemeld meldt melden melding{,en} klacht{,en} klagen klaagt foutmelding{,en}_van_klanten storingsmelding{,en}",
        ),
        (Told, "gebeld geïnformeerd gewaarschuwd gealarmeerd opgeroepen ingelicht verwittigd"),
        (Receive, "ontvangen ontvangt komen_binnen komt_binnen kwamen_binnen kwam_binnen binnengekomen krijgen krijgt"),
        (Investigate, "onderzoek=n analyse=n diagnose=n"),
        (Investigate, "onderzoek{en,t}=g analyser{en}=g analyseert=g zoeken=g uitzoeken=g kijken=g bekijkt=g"),
        (
            Acknowledge,
            "bevestigt erkend pakt_op pakken_op opgepakt pakt neemt_over neemt_op neemt_in_behandeling in_behandeling reageert",
        ),
        (Declare, "uitgeroepen afgekondigd geëscaleerd opgeschaald"),
        (Room, "crisisteam=n crisisoverleg=n"),
        (Create, "aangemaakt geopend gestart ingericht bijeengeroepen opgezet"),
        (
            Start,
            "begin=n begin{t,nen}=s begon{,nen} begonnen gestart start{en} ontstaat ontstaan treedt_op treden_op aanvang",
        ),
        (Cause, "oorzaak=n oorzaken=n hoofdoorzaak=n reden=n boosdoener=n"),
        (Identify, "vastgesteld geïdentificeerd achterhaald blijkt bleek gelokaliseerd herleid stellen_vast"),
        (Because, "doordat=n vanwege=n veroorzaakt=n omdat=n door=n"),
        (
            Wrong,
            "ontbreekt ontbrak ontbrekende fout{,e}=n verkeerd{,e} vol kapot defect{,e} onjuist{,e} beschadigd overbelast",
        ),
        (Outside, "verlopen verloopt stroomstoring=n stroomuitval=n stroomonderbreking=n kabelbreuk=n"),
        (
            Change,
            "uitgerold uitrol=n doorgevoerd gedeployed gedeployd geïnstalleerd geactiveerd gereleased gemerged livegang=n live_gezet live_gegaan gaat_live wijziging{,en}=n gewijzigd aangepast bijgewerkt configuratiewijziging=n ingebruikname=n",
        ),
        (
            Artifact,
            "versie=n databasemigratie=n migratie=n onderhoud=n configuratie=n configuratiewijziging=n certificaat=n aanpassing=n",
        ),
        (Production, "productie=n"),
        (Fix, "gerepareerd reparatie=n gefixt gefixed herstelactie=n correctie=n gecorrigeerd"),
        (Revert, "teruggedraaid teruggezet terugdraaien=n teruggerold teruggegaan_naar ongedaan_gemaakt"),
        (Action, "herstart{,e} uitgeschakeld uitgezet omgeschakeld verwijderd geblokkeerd opgeschaald herstarten=n"),
        (Mitigate, "gemitigeerd ingeperkt omzeild tijdelijke_oplossing=n noodoplossing=n noodmaatregel=n"),
        (
            Recover,
            "hersteld herstel weer_online weer_bereikbaar weer_beschikbaar terug_online gestabiliseerd hervat stabiel_gekregen weer_in_de_lucht herstelt herstellen",
        ),
        (
            Resolve,
            "opgelost verholpen sein_veilig weer_normaal terug_naar_normaal genormaliseerd afgehandeld normaliseert",
        ),
        (Close, "gesloten afgesloten"),
        (End, "einde=n beëindigd voorbij afgelopen ten_einde"),
        (Done, "afgerond voltooid geslaagd succesvol klaar gelukt gereed uitgevoerd toegepast"),
        (
            Down,
            "onbereikbaar onbeschikbaar niet_bereikbaar niet_beschikbaar plat ligt_plat traag trage trager getroffen verstoord{,e} uitgevallen overbelast vastgelopen eruit ligt_eruit hinder",
        ),
        (
            Fail,
            "valt_uit vallen_uit viel_uit vielen_uit mislukt{,en} faalt falen crasht gecrasht stopt_met loopt_vast lopen_vast klapt_eruit",
        ),
        (
            Error,
            "foutmelding{,en}=n fouten=n probleem=n problemen=n storing{en}=n vertraging{,en}=n uitval=n foutpercentage=n verstoring{,en}=n onderbreking=n responstijd{,en}=n traagheid=n",
        ),
        (Incident, "uitval=n verstoring=n onderbreking=n incidenten=n storing{en}=n"),
        (
            Good,
            "bereikbaar beschikbaar stabiel werkt werken functioneert functioneren normaal lopen loopt operationeel probleemloos draait draaien",
        ),
        (Work, "inloggen betalen aanmelden laden verwerkt"),
        (Back, "terug=n"),
        (Again, "weer=n opnieuw=n"),
        (All, "volledig=n alles=n alle=n allemaal=n geheel=n helemaal=n"),
        (Partly, "gedeeltelijk=n deels=n sommige=n enkele=n"),
        (Confirm, "bevestigd bevestigt geverifieerd gecontroleerd"),
        (
            Service,
            "dienst{,en}=n website{,s}=n applicatie{,s}=n systemen=n systeem=n verbinding{,en}=n betaling{,en}=n netwerk=n dienstverlening=n pagina{,'s}=n bestelling{en}=n",
        ),
        (First, "eerste=n"),
        (Rise, "stijgt stijgen neemt_toe nemen_toe toegenomen toename loopt_op lopen_op verhoogd{,e}"),
        (Sink, "daalt dalen neemt_af nemen_af afgenomen verdwenen verdwijnen afname"),
        (Provider, "leverancier{,s}=n aanbieder{,s}=n datacentrum=n provider{,s}=n"),
        (Not, "niet=n geen=n nooit=n zonder=n onbekend=n onduidelijk=n niemand=n"),
        (
            Plan,
            "gepland{,e}=n zal=n zullen=n gaan_we=n we_gaan=n moet=n moeten=n besloten=n besluiten=n besluit=n morgen=n voorbereid=n wordt_later=n",
        ),
        (Try, "poging{,en}=n proberen=n probeert=n geprobeerd=n"),
        (Hedge, "waarschijnlijk=n mogelijk=n vermoedelijk=n lijkt=n lijken=n misschien=n vermoeden=n"),
        (
            Still,
            "nog=n nog_steeds=n steeds=n blijft blijven aanhoudend houdt_aan houden_aan helpt_niet hielp_niet zonder_succes zonder_resultaat tevergeefs",
        ),
        (But, "maar=n echter=n"),
        (Background, "nadat=n sinds=n na=n voordat=n"),
        (Paperwork, "verslag=n rapport=n documentatie=n"),
        (Unable, "kunnen_niet kan_niet konden_niet kon_niet kunnen_niet_meer niet_mogelijk lukt_niet"),
    ],
    back: &[
        (Not, "niet onbekend onduidelijk"),
        (Plan, "gepland ingepland voorbereid voorzien"),
        (Try, "mislukt mislukte faalt zonder_succes zonder_resultaat tevergeefs helpt_niet hielp_niet"),
    ],
    marks: "de het een van zijn werd werden wordt worden naar met voor aan bij op uit dat er te ook heeft hebben na tot nieuwe gaat gaan draait draaien zet zetten meer zeer erg dit onze aantal weten uur",
    local: &[(None, "die over want of had once"), (Some(Error), "storing"), (Some(Incident), "storing")],
    folds: &[],
};
