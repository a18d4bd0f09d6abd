//! Sets of words for the patterns of single rows: `@arrive` is any word of the set of that name.
//!
//! A class is for what many rows ask about; a set is for the words that belong together in one turn of phrase, where a
//! class would say too much of them elsewhere. The words are spelled as in `words`.

/// The sets with their words, by name.
#[rustfmt::skip]
pub(crate) const SETS: &[(&str, &str)] = &[
    // coming to the place of work, or being there
    ("arrive", "arrive+ drive=b drives=s drove=p driving=g walk+ enter+ head+ rush+ hurry+ travel+ cycle+ race+ come=b comes=s came=p step+ stand=b stands=s stood=p sit=b sits=s sat=p dispatched=p sent=p"),
    // what a device does that calls somebody
    ("buzz", "buzz+ ring=b rings=s rang=p ringing=g scream+ beep+ bleep+ vibrate+ chirp+ blare+ shriek+ wail+ howl+ light=b_up lights=s_up lit=p_up blink+ flash+ explode+ go=b_off goes=s_off went=p_off going=g_off"),
    // being the one who leads
    ("charge", "in_charge takes_charge took_charge take_charge taking_charge takes_command took_command at_the_helm takes_the_helm takes_the_lead took_the_lead"),
    // reports come in
    ("comein", "pour+_in come=b_in comes=s_in came=p_in coming=g_in roll+_in trickle+_in flood+ appear+ arrive+ reach+ land+ pile+_up mount+ start+ begin=b begins=s began=p arise arises arose pop++_up accumulate+ surface+ show+_up"),
    // what is carried about to be called by
    ("gadget", "phone phones pager pagers mobile cellphone smartphone handset watch smartwatch beeper telephone phone's hotline switchboard helpline"),
    // where the work is done
    ("place", "site data_center data_centre datacenter datacentre server_room machine_room room hall rack cabinet office console keyboard keys desk terminal machine scene building basement plant floor hangar warehouse closet cage computer laptop controls"),
    // how reports are counted, at the beginning of a statement
    ("reports", "complaint complaints ticket tickets call calls tweet tweets mail mails email emails e-mails message messages reports question questions enquiries inquiries letters"),
    // how things look where they are not as they should be
    ("odd", "red wrong odd weird strange funny off fishy suspicious flat cliff empty blank dark black frozen dead gone hole gap dip smoke nothing drop unusual amiss"),
    // going off by itself
    ("selfoff", "shut=b_down shuts=s_down shut_down shut_off shuts_off turn+_off switch+_off shut=p shuts=s switch+ turn+ power+_off power+ disable+ kill+ halt+"),
    // how grave an incident is held to be
    ("severity", "sev0 sev1 sev2 sev3 sev4 sev-0 sev-1 sev-2 sev-3 sev-4 sev_0 sev_1 sev_2 sev_3 sev_4 p0 p1 p2 p-0 p-1 p-2"),
    // sending for somebody
    ("summon", "fetch+ wake=b wakes=s woke=p woken=p waking=g awaken+ summon+ pull+_in loop+_in rope+_in bring=b_in brings=s_in brought=p_in call+_in call+_out call+_up phone+ ring=b rings=s rang=p rung=p telephone+ draft+ get=b_out_of gets=s_out_of got=p_out_of enlist+ involve+ dispatch+ recall+ summons"),
    // what users do who tell of it
    ("telltale", "send=b sends=s sent=p walk+_in walk+_over write=b writes=s wrote=p ring=b rings=s rang=p phone+ telephone+ call+ mail+ email+ e-mail+ text+ message+ dm+ tweet+ radio+ show+ tell=b tells=s told=p ask+ shout+ alert+ warn+ let=b_us_know lets=s_us_know wonder+ hand+ write=b_in writes=s_in wrote=p_in"),
    // what an instrument does that tells of it
    ("utter", "post+ say+ says=s said=p mail+ write=b writes=s wrote=p text+ report+ send=b sends=s sent=p show+ print+ join+ complain+ warn+ turn+ go=b goes=s went=p light+ flash+ drop++ message+ email+ announce+"),
    // phrases that single rows name
    ("named", "sev-0 sev-1 sev-2 sev-3 sev-4 p-1 wakes_up woke_up waking_up wide_awake steps_in stepped_in pulls_up pulled_up under_way in_effect oom_killer backs_up as_it_used as_normal flows_out happened_again like_normal made_it makes_it mixed_up not_one pass_through powered_up rate_limited under_construction"),
];
