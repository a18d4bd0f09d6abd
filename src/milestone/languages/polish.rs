//! Polish.

use super::Language;
use crate::milestone::words::Class::*;

pub(super) const POLISH: Language = Language {
    name: "Polish",
    words: &[
        (Alert, "alarm{y,u,ów}=n alert{y,u,ów,em}=n powiadomieni{e,a}=n ostrzeżeni{e,a}=n"),
        (Monitor, "monitoring{,u,iem}=n"),
        (Fire, "zadziałał{,a,o,y} uruchomił{,_się} włączył{,_się} wyzwolony"),
        (User, "użytkowni{k,cy,ków,kom}=n klient{,a,ci,ów,om}=n klienci=n"),
        (Team, "zespół=n zespołu=n inżynier{,owie}=n administrator{zy}=n programi{sta,ści}=n"),
        (OnCall, "dyżurn{y,a,ego,emu}=n dyżur=n"),
        (
            Notice,
            "wykryto wykryt{y,a,e} wykrył{,a,y} wykrywa zauważono zauważ{ył,yła,yli,yliśmy,yłem} zauważa{my} dostrzeżono stwierdzono zaobserwowano zaobserwowaliśmy odnotowano",
        ),
        (Find, "znaleziono znaleźliśmy znaleziona odkryto"),
        (See, "widzimy widać pokazuje pokazują"),
        (
            Report,
            "zgłosił{,a} zgłosili zgłoszono zgłoszeni{e,a} zgłoszeń zgłasza{,ją} skarg{a,i} skarżą_się informuj{e,ą}",
        ),
        (Told, "powiadomion{y,o,a} powiadomiliśmy wezwano wezwany obudzono poinformowano zaalarmowano zawiadomiono"),
        (
            Receive,
            "otrzymaliśmy otrzymano wpłynęł{o,y,a} przyszedł przyszł{o,a,y} wpłyn{ął} dostaliśmy dotarł{o,y} napływają",
        ),
        (Investigate, "analiz{a,ę,y}=n diagnostyk{a,ę,i}=n dochodzeni{e,a}=n badani{e,a}=n"),
        (
            Investigate,
            "badamy=g badać=g bada{,ją}=g analizuj{emy,e,ą}=g sprawdzamy=g sprawdza{,ć}=g diagnozujemy=g diagnozować=g analizować=g ustalamy=g",
        ),
        (
            Acknowledge,
            "przejął przejęł{a,o} przejęto przyjął przyjęto potwierdził_alert zareagował{,a} podjął podjęto reaguje przejmuje",
        ),
        (Declare, "ogłoszono ogłosiliśmy eskalowano eskalacja eskalacj{ę,i} zadeklarowano"),
        (Room, "sztab_kryzysowy=n sztab{,u}=n"),
        (Create, "otwarto utworzono założono zwołano powołano"),
        (
            Start,
            "początek=n początk{u}=n rozpoczęto rozpoczyn{a,ają} rozpoczęł{a,o,y} rozpoczął zaczyn{a,ają,amy} zaczęł{o,y,a} zaczął start{uje} rozpoczęci{e,a} wystąpił{y,a,o,} pojawi{ły,ł,ła,ają}_się pojawiają_się",
        ),
        (Cause, "przyczyn{a,ę,y,ą}=n powód=n powodu=n źródło=n winowajca=n"),
        (
            Identify,
            "zidentyfikowan{o,a,y} ustalono ustaliliśmy ustalon{a,y} okazało_się okazuje_się zlokalizowano rozpoznano wskazano",
        ),
        (Because, "z_powodu=n spowodowan{y,a,e}=n wskutek=n przez=n ponieważ=n"),
        (
            Wrong,
            "brakuj{e,ący,ąca} brakowało błędn{y,a,e} nieprawidłow{y,a,e} pełn{y,a} uszkodzon{y,a,e} zły zła przepełniony przeciążony",
        ),
        (Outside, "wygasł{,a,y} wygasa brak_prądu=n awaria_zasilania=n zanik_zasilania=n"),
        (
            Change,
            "zmian{a,ę}_konfiguracji=n wdrożeni{e,a,u}=n wdrożono wdrożyliśmy wdrożon{y,a,e} wypuszczono wypuściliśmy opublikowano wydano zmian{a,ę,y}=n zmieniono aktualizacj{a,ę,i}=n zaktualizowano włączono zainstalowano wgrano",
        ),
        (
            Artifact,
            "wersj{a,ę,i}=n migracj{a,ę,i}=n aktualizacj{a,ę,i}=n konfiguracj{a,ę,i}=n certyfikat{,u}=n prace_serwisowe=n zmiana_konfiguracji=n",
        ),
        (Production, "produkcj{a,ę,i}=n"),
        (Fix, "poprawk{a,ę,i,ą}=n naprawiono naprawion{y,a,e} naprawa=n naprawiliśmy hotfix{a}=n"),
        (
            Revert,
            "wycofano wycofaliśmy wycofan{y,a,e} przywrócono_poprzednią przywrócono_poprzedni przywróciliśmy_poprzednią cofnięto cofnęliśmy wycofani{e,a}=n",
        ),
        (
            Action,
            "restartowano zrestartowan{y,a,o} zrestartowaliśmy zrestartowano restart{u}=n ponowne_uruchomienie=n wyłączono wyłączyliśmy usunięto_plik zablokowano przełączono",
        ),
        (Mitigate, "złagodzono ograniczono obejści{e,a}=n zastosowano_obejście tymczasowe_rozwiązanie=n"),
        (
            Recover,
            "przywrócono przywrócon{y,a,e} przywróciliśmy naprawiona wznowiono wznowion{y,a,e} odzyskano wstał{,a,o} wrócił{,a,o,y} powrót ustabilizowan{o,y,a} przywróceni{e,a} odblokowano",
        ),
        (
            Resolve,
            "rozwiązano rozwiązan{y,a,e} usunięt{a,y,e} usunięto zażegnano wróciło_do_normy wrócił_do_normy wróciła_do_normy wróciły_do_normy powrót_do_normy rozwiązaliśmy zakończona_sukcesem",
        ),
        (Close, "zamknięto zamknięt{y,a,e} zamykamy"),
        (End, "koniec=n zakończono zakończyła_się zakończył_się zakończenie"),
        (Done, "zakończon{e,y,a,o} ukończon{o,y,e} pomyślnie wykonano sukces{em} gotowe udał{o,a}_się"),
        (
            Down,
            "niedostępn{y,a,e,i} nie_działa nie_działają nie_odpowiada nie_odpowiadają woln{o,y,a} spowolniony leży dotkni{ęci,ętych} wyłączony_z_użytku",
        ),
        (
            Fail,
            "padł{,a,o,y} przestał{,a,o,y} upadł zawiesił{,a}_się przestał_działać przestała_działać przestały_działać wywaliło pada nie_powiodł{o,a,y}_się",
        ),
        (
            Error,
            "błąd=n błęd{y,ów,u,ach,ami}=n awari{a,ę,i}=n problem{y,u,ów,em}=n opóźnieni{e,a}=n usterk{a,i,ę}=n przerw{a,y,ę}=n niedostępność=n",
        ),
        (Incident, "incydent{,u,em}=n awari{a,ę,i}=n przerw{a,ę,y}=n"),
        (
            Good,
            "dostępn{y,a,e} działa{,ją} stabiln{y,a,e,ie} prawidłowo poprawnie normalnie działanie sprawn{y,a,e} odpowiada{,ją}",
        ),
        (Work, "zalogować zapłacić połączyć"),
        (Again, "ponownie=n znów=n znowu=n"),
        (All, "wszystki{e,ch}=n wszystko=n całkowicie=n pełn{e,i}=n w_pełni=n cał{y,a,ość}=n"),
        (Partly, "częściowo=n niektóre=n niektórzy=n część=n stopniowo=n"),
        (Confirm, "potwierdzono potwierdzon{y,a,e} potwierdziliśmy potwierdza zweryfikowano sprawdzono"),
        (
            Service,
            "usług{i,a,ę}=n serwis{,u,y}=n serwer{,y,a,ów}=n stron{a,y,ę}=n aplikacj{a,i,e}=n system{y,u,ów}=n baz{a,y}=n baza_danych=n bazy_danych=n płatności=n logowani{e,a,u}=n połączeni{e,a}=n maile=n",
        ),
        (First, "pierwsz{y,e,a,ych}=n"),
        (Rise, "rośnie rosną wzrost wzrosł{a,o,y} wzrasta{,ją} zwiększ{a,ył,yła}_się skok"),
        (Sink, "spada{,ją} spadł{a,o,y} maleje maleją ustał{y,a,o} zniknęł{y,o,a} zmniejszył{a,o}_się spadek"),
        (Provider, "dostawc{a,y,ę}=n operator{a}=n"),
        (
            Not,
            "nie=n brak=n bez=n nigdy=n żad{en,na,ne,nych}=n nikt=n nieznan{a,y,e}=n nieusunięt{a,y}=n nierozwiązan{y,a}=n niejasna=n",
        ),
        (
            Plan,
            "planowan{y,a,e,o}=n zaplanowan{o,y,a,e}=n planujemy=n będzie=n będą=n będziemy=n zostanie=n zostaną=n wycofamy=n decyzj{a,ę}=n zdecydowano=n jutro=n trzeba=n przygotowujemy=n",
        ),
        (Try, "prób{a,ę,y,ujemy,uje}=n próbowaliśmy=n próbowano=n"),
        (
            Hedge,
            "prawdopodobnie=n chyba=n możliwe=n wydaje_się=n podejrzewamy=n podejrzenie=n być_może=n przypuszcz{amy,alnie}=n",
        ),
        (
            Still,
            "wciąż=n nadal=n jeszcze=n dalej=n utrzymuje_się utrzymują_się trwa{,ją} nie_pomógł nie_pomogł{o,a} bez_powodzenia bez_skutku bez_efektu bezskutecznie",
        ),
        (But, "ale=n jednak=n"),
        (Background, "po=n odkąd=n przed=n od_czasu=n"),
        (Paperwork, "raport=n dokumentacja=n"),
        (Unable, "nie_mogą nie_może nie_mogli nie_mógł nie_można niemożliw{e,y,a} nie_da_się nie_są_w_stanie"),
    ],
    back: &[
        (Not, "nieznana nieznany niejasna"),
        (Plan, "planowany planowana planowane zaplanowany zaplanowana zaplanowane zaplanowano"),
        (
            Try,
            "nie_powiodło_się nie_powiodła_się nie_powiódł_się nie_udał_się nie_udało_się nie_udała_się nieudany nieudana nieudane bez_powodzenia bez_skutku bez_efektu nie_pomógł nie_pomogło nie_pomogła bezskutecznie",
        ),
    ],
    marks: "się jest są został została zostało na ze od dla że przy nową nowa nowy już tym którzy które jako liczba bardzo żaden wychodzą nasz nasza oraz",
    local: &[(None, "i we to a on one")],
    folds: &[
        ('ą', "a"),
        ('ć', "c"),
        ('ę', "e"),
        ('ł', "l"),
        ('ń', "n"),
        ('ó', "o"),
        ('ś', "s"),
        ('ź', "z"),
        ('ż', "z"),
    ],
};
