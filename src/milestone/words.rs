//! The English words of the built-in lexicon, in classes: who speaks, what is done, what state things are in. Those of other
//! languages stand in `languages`.
//!
//! A word may stand in several classes. `fix+` is a regular English verb with its forms (fixes, fixed, fixing), `stop++`
//! doubles its last letter (stopped, stopping), `fell=p` is an irregular past form, `fall=b`, `falls=s` and `falling=g` the
//! other forms, and `roll+_back` are two words that stand together.

/// What a word stands for in a statement about an incident.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Class {
    /// What calls for attention: alert, alarm, pager.
    Alert,
    /// What watches: monitoring, probe, dashboard.
    Monitor,
    /// What an alert does: fires, triggers.
    Fire,
    /// Who is served: users, customers.
    User,
    /// Who serves: we, the team, engineers.
    Team,
    /// Who is on duty.
    OnCall,
    /// Becoming aware: notice, detect.
    Notice,
    /// Seeing, in the many senses of the word.
    See,
    /// Finding out: discover, find.
    Find,
    /// Saying: say, post, ask.
    Say,
    /// Telling the team: report, complain.
    Report,
    /// Being told: alerted, notified, paged.
    Told,
    /// Getting: receive, get.
    Receive,
    /// Looking for the cause: investigate, debug.
    Investigate,
    /// Answering: acknowledge, respond.
    Acknowledge,
    /// Saying that it is an incident: declare.
    Declare,
    /// Where people come together: war room, bridge.
    Room,
    /// Making: create, open.
    Create,
    /// Beginning.
    Start,
    /// The cause.
    Cause,
    /// Finding the cause: identify, determine.
    Identify,
    /// What connects an effect with its cause: due to, because.
    Because,
    /// What a cause looks like: missing, misconfigured, expired.
    Wrong,
    /// Changing a system: deploy, merge, release.
    Change,
    /// What is changed: release, version, migration.
    Artifact,
    /// Where changes go to: production, master.
    Production,
    /// Repairing: fix, patch.
    Fix,
    /// Undoing: revert, roll back.
    Revert,
    /// What is done to relieve: restart, disable, scale.
    Action,
    /// Ending the harm by name: mitigate, repair.
    Mitigate,
    /// Coming back: recover, restore, resume.
    Recover,
    /// Ending the incident by name: resolve, solve.
    Resolve,
    /// Closing.
    Close,
    /// Ending: end, over, finish.
    End,
    /// Being done: complete, successful.
    Done,
    /// Bad state: down, unavailable.
    Down,
    /// Going bad: fail, crash, stop.
    Fail,
    /// Bad things: errors, failures, timeouts.
    Error,
    /// What the whole is called: incident, outage.
    Incident,
    /// Good state: healthy, online, normal.
    Good,
    /// Good, in words with many senses: up, ok, fine.
    Fine,
    /// `back`.
    Back,
    /// `again`.
    Again,
    /// All of it: all, fully, everything.
    All,
    /// Some of it: partially, most.
    Partly,
    /// Making sure: confirm, verify.
    Confirm,
    /// What serves: site, service, database.
    Service,
    /// The first: first, initial.
    First,
    /// Growing: increase, spike.
    Rise,
    /// Shrinking: drop, decrease.
    Sink,
    /// Becoming: become, go.
    Become,
    /// Somebody else's system: AWS, upstream.
    Provider,
    /// Negation.
    Not,
    /// What has not happened yet: will, plan.
    Plan,
    /// Trying.
    Try,
    /// Not being sure: seems, probably.
    Hedge,
    /// Lasting: still, persists.
    Still,
    /// What turns the sentence: but, however.
    But,
    /// What opens a clause of background: after, when.
    Background,
    /// Writing it down: postmortem, follow-up.
    Paperwork,
    /// Suffering: experience, see errors; unable.
    Unable,
    /// Where trials go: staging, test.
    Staging,
    /// Working, running: what a service does.
    Work,
    /// What befalls a system without anybody's deed: the certificate expires, the power goes.
    Outside,
}

/// The classes with their words.
#[rustfmt::skip]
pub(crate) const WORDS: &[(Class, &str)] = {
    use Class::*;
    &[
        (Alert, "alert alerts alerting alarm alarms pager page notification notifications"),
        (Alert, "paging sms warning warnings threshold health_check"),
        (Alert, "siren sirens smoke_detector klaxon beacon_alert"),
        (Monitor, "monitor monitors monitoring probe probes dashboard dashboards watchdog healthcheck healthchecks telemetry"),
        (Monitor, "nagios prometheus grafana datadog pagerduty opsgenie pingdom cloudwatch stackdriver sentry zabbix icinga"),
        (Monitor, "alertmanager newrelic statuscake uptimerobot honeycomb splunk kibana metrics graphs checks canary synthetics supervision"),
        (Monitor, "munin checkmk sensu netdata jaeger graph gauge gauges meter dynatrace rollbar bugsnag siem guardduty sensor sensors watchers"),
        (Fire, "fire+ trigger+ raise+ trip++ sound+ went_off goes_off going_off go_off set_off go_off page+ notify+ send+ sent=p flap++"),
        (Fire, "alert+ breach+"),
        (Fire, "sound=b sounds=s went=p_off chime+"),
        (User, "user users customer customers client clients student students subscriber subscribers player players partner"),
        (User, "partners reporter member members community merchant merchants tenant tenants visitor visitors developers people"),
        (User, "consumer consumers support helpdesk someone instructor sheriff sheriffs researcher"),
        (User, "folks everyone public viewers gamers drivers patients teachers instructors parents passengers shoppers buyers sellers traders holders tester testers analyst vendors colleague colleagues"),
        (User, "applicant applicants resident residents citizen citizens reader readers editor editors guest guests caller callers pupil pupils nurse nurses doctor doctors clinician clinicians ward wards pharmacist pharmacists cashier cashiers driver guard foreman supervisor supervisors employee employees scientist scientists delegators depositors borrowers households homes roommate sister friend friends neighbour neighbor neighbours teacher faculty lecturer lecturers professor professors learner learners claimants journalist journalists packager packagers plant newsroom offices mentor peer"),
        (User, "mr mrs dr prof frau herr madame mother father mum dad daughter parent passenger shopper viewer listener listeners rider riders commuter commuters traveller travellers tenant landlord buyer bidder bidders grower growers porter waiter cleaner caretaker receptionist secretary clerk clerks bookkeeper publisher school schools hospital hospitals bank baker reception front_desk call_centre call_center hotline attendees attendee donors donor freelancer freelancers contestants listener congregation choir tourists fans"),
        (User, "hunter hunters bounty_hunter"),
        (Team, "we i team teams engineer engineers engineering sre sres developer developers admin admins administrator"),
        (Team, "administrators sysadmin sysadmins operator operators ops devops staff maintainer maintainers responders responder"),
        (Team, "manager dev"),
        (Team, "infra infrastructure noc soc dba dbas commander lead leads cto ceo owner owners contributor contributors author volunteer volunteers"),
        (Team, "technician technicians electrician crew moderator moderators founder founders specialist specialists architect director"),
        (Team, "crisis_team task_force"),
        (OnCall, "oncall on-call on_call primary secondary duty incident_commander incident_manager responder responders"),
        (OnCall, "standby stand-by duty_engineer duty_manager duty_officer on-duty on_duty"),
        (OnCall, "first_responder first_responders rapid_response second_line second_level third_line third_level level_2 level_3 tier_2 tier_3 task_force crisis_team crisis_cell crisis_group emergency_team emergency_group response_group"),
        (Notice, "notice+ detect+ observe+ spot++ aware detection noticing awareness encounter+"),
        (Find, "discover+ find=b finds=s found=p finding=g realize+ realise+ locate+ uncover+ determine+ identify+ learn+ learnt=p discovery"),
        (Find, "figure+_out work+_out pinpoint+ deduce+ recognize+ recognise+ conclude+ reveal+ realization"),
        (Find, "narrow+_down zero+_in isolate+ diagnose+ trace+ track+_down establish+ come_across understood=p"),
        (Find, "come_to_light came_to_light comes_to_light pin+_down pinned_down traced_it"),
        (Find, "piece+_together two_and_two in_common"),
        (Find, "unearth+ unmask+ nail+_down"),
        (Notice, "catch caught=p"),
        (Notice, "pick+_up sense+ perceive+ catches=s catching witness+"),
        (Notice, "stumble+_upon stumble+_on stumble+_across"),
        (Notice, "run=b_into runs=s_into ran=p_into running=g_into bump+_into trip++_over stumble+_over come=b_across comes=s_across came=p_across hit=b_upon chance+_upon"),
        (See, "see+ saw=p seeing=g seen=p hear=b heard=p show+ shown=p indicate+ note+"),
        (Report, "report+ complain+ complaint complaints flag++ raise+ ping+ tweet+ ticket tickets contact+ mention+ filed=p filing=g post+"),
        (Say, "say+ said=p ask+ tell=b tells=s told=p state+ mention+ post+ share+ write=b writes=s wrote=p message+ tweet+ raise+ comment+ announce+ talk+ bring+_up brings_up brought_up reach+_out note+ point+_out disclose+ share+ email+"),
        (Say, "reply replies replied=p suggest+ explain+ wonder+ warn+ complain+ discuss+ broadcast+ communicate+ forward+ sends=s sent=p speak+ spoke=p calls=s called=p"),
        (Say, "own=b_up owns=s_up owned=p_up admit++ confess+ concede+"),
        (Report, "inform+ wonder+ messages disclose+ disclosure"),
        (Report, "forum threads bug_report email emails mail dm dms inquiry inquiries feedback red_flag heads_up heads-up disclosed"),
        (Report, "ring=b rang=p rings=s wrote_in writes_in write_in called_in calls_in"),
        (Told, "alerted=p notified=p paged=p informed=p told=p pinged=p contacted=p alerted paged notified"),
        (Receive, "receive+ get=b gets=s got=p getting=g come=b comes=s came=p coming=g arrive+ hit=p"),
        (Receive, "come=b_in comes=s_in came=p_in coming=g_in"),
        (Investigate, "investigate+ investigation investigations debug++ debugging triage+ diagnose+ troubleshoot+ diagnosis"),
        (Investigate, "look+_into look+_at dig++_into dig++ dive+_into research+ inspect+ examine+ analyze+ analyse+ analysis probe+"),
        (Investigate, "look+_through check+_logs logs deep-dive deep_dive root-cause reproduce+ repro troubleshooting audit+ review+ compare+ tail+ strace replicate+"),
        (Investigate, "dug_into dug look+_for search+_for hunt+_for going_through goes_through step+_through comb+_through"),
        (Investigate, "have=b_a_look has_a_look having=g_a_look had_a_look take=b_a_look takes_a_look took_a_look taking=g_a_look poke+_at poking_around pokes_around poke_around sift+ go_over going_over comb+ work+_through"),
        (Acknowledge, "acknowledge+ ack acked acks acknowledgment acknowledgement respond+ response engage+ join+ answer+ mobilize+"),
        (Acknowledge, "ack'd acking"),
        (Acknowledge, "hop++_on jump+_on jump+_in dial+_in"),
        (Acknowledge, "sign+_on tune+_in come=b_online on_my_way on_the_way on_the_case on_the_job"),
        (Acknowledge, "dialled=p_in"),
        (Declare, "declare+ declaration invoke+ activate+ mobilised mobilized"),
        (Room, "war_room warroom bridge huddle zoom incident_channel incident_call conference_call slack_channel hangout status_page statuspage"),
        (Room, "incident_room video_call incident_team incident_thread teams_meeting google_meet response_team"),
        (Room, "irc channel meet meeting war-room call conference slack discord telegram"),
        (Room, "inc"),
        (Room, "video_conference phone_conference telephone_conference group_call crisis_call incident_bridge emergency_call control_room"),
        (Create, "create+ open+ set_up setup spin_up establish+ form+ convene+ assemble+ spun_up start+ post+ publish+ update+"),
        (Create, "sets=s_up setting=g_up"),
        (Start, "start+ begin=b begins=s began=p begun=p beginning=g onset initiate+ initiation commence+ kick+_off launch+ initial start_of"),
        (Start, "load_test"),
        (Cause, "cause+ root_cause culprit rootcause reason source origin rca"),
        (Cause, "smoking_gun common_denominator offender perpetrator"),
        (Cause, "root_problem root_issue underlying_issue underlying_problem underlying_cause real_problem actual_problem true_cause explanation"),
        (Identify, "identify+ identification determine+ pinpoint+ isolate+ trace+ trace+_back track+_down narrow+ diagnose+ attribute+"),
        (Identify, "understand=b understood=p establish+ figure+_out work+_out deduce+ conclude+ point+_to points_to pointed_to root-caused turns_out"),
        (Identify, "turned_out reveal+"),
        (Identify, "there_it_is there_we_have_it here_it_is that_settles_it case_cracked cracked_it nailed_it so_that's_that so_that's_it"),
        (Identify, "unearth+ unmask+ localize+ localise+ nail+_down"),
        (Because, "because due_to caused_by owing_to as_a_result result+_from stem++_from traced_to attributed_to explains responsible causing"),
        (Because, "because_of result_of as_result lead+_to leads_to led_to resulting_in triggered_by stems stemmed due"),
        (Because, "no_wonder at_fault comes_from came_from"),
        (Because, "was_me is_me it's_me was_mine is_mine it's_mine it's_my was_my"),
        (Wrong, "missing incomplete wrong incorrect incorrectly misconfigured misconfiguration typo expired full exhausted leak leaking bug deadlock"),
        (Wrong, "corrupt corrupted corruption invalid limit mismatch conflict outdated bad broken faulty regression race insufficient"),
        (Wrong, "exhaustion saturated loop lock locked blocked throttled malformed erroneous incompatible absent unset overloaded vulnerable"),
        (Wrong, "improperly mistakenly accidentally inadvertently accidental mistake misplaced duplicate duplicated unexpectedly disabled removed deleted stale depleted maxed saturating circular undersized oversized unpatched"),
        (Wrong, "out_of_memory out_of_disk out_of_space out_of_date not_running unhandled uncaught null nil hardcoded misaligned too_many too_low too_high too_small too_large too_big ran_out exceeding exceeded overflow overflowed quota hardware"),
        (Wrong, "by_mistake by_accident"),
        (Wrong, "cracked burst torn rusty corroded frayed bent burnt melted swollen forgotten omitted overlooked reversed inverted misspelled misspelt mistyped garbled truncated clash clashing collision colliding shadowed orphaned dangling unpaid unplugged loose defective worn blown flawed off-by-one recursion recursive infinite untested hard-coded"),
        (Change, "deploy+ merge+ release+ push+ land+ ship++ roll+_out rollout rollouts deployment upgrade+ migrate+ migration publish+"),
        (Change, "update+ change+ enable+ apply+ install+ introduce+ switch+ modify+ implement+ add+ move+ commit++ submit++ execute+ provision+"),
        (Change, "deployed=p redeploy+ rename+ configure+ run=b ran=p turn+_on"),
        (Change, "activate+ go_live went_live goes_live open+ rotate+ replace+ turn+_up cut=p_over cutover backfill+ reindex+ import+ ingest+ bump+"),
        (Change, "go=b_out goes=s_out went=p_out going=g_out flip++ toggle+ patch+"),
        (Change, "promote+ tighten+ introduce+"),
        (Change, "swap++ onboard+ decommission+ retire+ check+_in checked=p_in check=b_in cut=b_over cuts=s_over phase+_out phase+_in swap++_out swap++_in turn+_down repoint+ convert+ transition+ bring=b_live plug++_in unplug++ rewire+ recable+"),
        (Change, "put=p_into_service puts=s_into_service put_live takes_into_use took_into_use flash+ reflash+"),
        (Change, "switch+_on"),
        (Artifact, "pr pull_request release version migration patch commit config configuration change changes deploy deployment code"),
        (Artifact, "upgrade update rollout maintenance image build script feature flag rule policy schema certificate branch changeset"),
        (Artifact, "credentials settings firmware kernel cron cronjob job playbook terraform chart revision"),
        (Artifact, "pull-request prs merge diff flags toggle experiment refactor script package library dependency driver index query record records key keys secret secrets token tokens cert certs spec"),
        (Artifact, "plugin plugins module modules template templates theme hardfork hard_fork parameter parameters variable variables manifest manifests acl acls ruleset route routes"),
        (Production, "production prod live master main mainnet everyone customers globally fleet beta"),
        (Staging, "staging test testing dev preview sandbox local locally testnet draft internally devnet candidate"),
        (Fix, "fix+ patch+ hotfix hotfixes workaround work-around fixes mitigation mitigations solution correction repair+ correct+"),
        (Fix, "remedy remediation remediate+ fixed=p bandaid stopgap rectify+"),
        (Fix, "cure+ mend+ put=p_right set=p_right put=p_straight set=p_straight straightened_out patch+_up detour makeshift kludge"),
        (Revert, "revert+ rollback rollbacks roll+_back roll-back rolling_back undo undone=p undid=p back+_out restore+_from downgrade+"),
        (Revert, "put=p_back puts=s_back putting=g_back switched=p_back flipped=p_back"),
        (Action, "restart+ reboot+ disable+ remove+ kill+ scale+ increase+ add+ blocked=p blocking=g revoke+ rotate+ clear+ redeploy+ replace+ failover"),
        (Action, "fail+_over drain+ recreate+ delete+ reset=p resets=s resetting purge+ flush+ stop++ ban++ unban++ cordon+ switch+ raise+ bump++"),
        (Action, "roll+ rebuild rebuilt=p rebuilding=g terminate+ evict+ expand+ enlarge+ renew+ regenerate+ bounce+ cycle+ power+ isolate+ reroute+"),
        (Action, "redirect+ throttle+ limit+ turn+_off turned_on shut+_down shut_down take+_down took_down free+ clean+ cleaned remount+ reconfigure+"),
        (Action, "unblock+ reinstall+ upgrade+ downgrade+ pause+ cancel+ swap++ promote+ reload+ re-enable+ reenable+ lock+_down invalidate+ deprecate+"),
        (Action, "spin+_up spun_up adjust+ tune+ edit+ rewrite+ correct+ retry+ rerun reran=p resize+ double+ lower+ extend+ shorten+ whitelist+ allow+ blacklist+ bypass+ detach+ attach+ unlock+ lock+ fail_back"),
        (Action, "suspend+ quarantine+ take+_offline took_offline pull+_out pulled=p kick+ roll+_out roll+_forward reprovision+ hotpatch+ prune+ vacuum+ truncate+ migrate+ move+ relocate+ reassign+ tweak+ unmount+ cut=p cutover set=p sets setting=g"),
        (Action, "power-cycle+ reseat+ replug+ unplug++ steer+ divert+ reroute+ evacuate+ wipe+ scrub+ plug++ swap++_out switch+_back flip++_back"),
        (Action, "maintenance_page static_page rate-limit+ greyed_out walled_off blackhole+ curtail+ cap++"),
        (Action, "nuke+ zap++ axe+ yank+ ditch+ trim++ shed offload+ rebalance+ repoint+ remap++ reseed+ repopulate+ rehydrate+ reimport+ re-import+ rekey+ reissue+ re-issue+ reapply+ re-apply+ reflash+ reimage+ re-image+ respawn+ relaunch+ re-run requeue+ reprocess+ resent=p resubmit++ rewire+ recable+"),
        (Action, "refill+ refuel+ retract+ recall+ withdrew=p withdrawn=p pin++ unpin++ thaw+ unfroze=p unfrozen=p unjam++ unclog++ uncordon+ unload+ undeploy+ uninstall+ deregister+ decommission+ deactivate+ reactivate+ exclude+ eject+ expel++ fence+ shield+ skip++ overrode=p overridden=p overwrote=p overwritten=p supersede+ substitute+"),
        (Action, "nudge+ backport+ cherry-pick+ halve+ beef+_up top++_up boost+ allocate+ reclaim+ compact+ compress+ fast-track+ hand-edit+"),
        (Action, "switch+_off power+_off shut_off shuts_off shutting_off"),
        (Mitigate, "mitigate+ mitigation alleviate+ contain+ containment neutralize+ neutralized neutralizing relieve+ relief repair+ remediate+ workaround"),
        (Mitigate, "under_control patched=p unpublish+ takedown"),
        (Recover, "recover+ recovery restore+ restoration resume+ unblock+ stabilize+ stabilise+ stabilizes subside+ normalize+ normalise+ normalization"),
        (Recover, "reopen+ re-open+ heal+ heals self-heals reconnect+ return+_to unstick unstuck catch+_up caught_up bounce+_back come+_back came_back"),
        (Recover, "comes_back come_back went_back back_in_business return+_online"),
        (Recover, "regain+ catch_up caught_up catching_up drained=p reappear+ rescue+ revive+ come_online came_online coming_online comes_online came_up come_up comes_up coming_up back_in_service going_again bring+_back brought_back"),
        (Recover, "brought_up bring+_up get+_back got_back unpause+ reconnected rejoin+ resync+ resynced settle+_down calm+_down settled_down"),
        (Recover, "possible_again"),
        (Recover, "back_to_life on_its_feet on_their_feet up_to_speed on_track in_business spring+_back sprang_back back_to_business"),
        (Recover, "rebound+ re-establish+ reestablish+ reinstate+ self-heal+ turn+_green go=b_green goes=s_green went=p_green turned=p_green light+_up salvage+"),
        (Resolve, "resolve+ resolution solve+ fixed=p settled=p"),
        (Resolve, "addressed=p remedied=p rectified=p sort+_out sorted_out put_to_rest"),
        (Resolve, "dealt=p_with taken=p_care_of ironed=p_out squared=p_away"),
        (Close, "close+ closing closure closed=p stand+_down stood=p_down"),
        (Close, "shut=p archived=p archive+ sign+_off retire+"),
        (Close, "standing=g_down filed=p_away put=p_to_bed laid=p_to_rest wrapped=p_up call+_off shelve+ lift+"),
        (End, "end+ over finish+ conclude+ conclusion ceased=p ceases=s all_clear all-clear done"),
        (End, "lift+ wrap+_up complete+ terminate+ finalize+ finalise+"),
        (End, "behind_us done_and_dusted sent_home went_home goes_home go_home going_home went_to_bed back_to_bed call_it_a_day called_it_a_day calls_it_a_day call_it_a_night called_it_a_night calling_it that's_a_wrap hang_up hung_up hangs_up"),
        (Done, "complete+ completed completion completes successful successfully succeed+ success finish+ done effective takes_effect took_effect"),
        (Done, "worked=p works helped=p"),
        (Done, "in_place takes_hold took_hold kicks_in kicked_in went_through goes_through"),
        (Down, "down offline unavailable unreachable inaccessible unresponsive degraded unhealthy outage downtime crashed dead broken slow"),
        (Down, "stuck hung stalled brought_down bring+_down knocked_out out_of_service interrupted disrupted impacted affected degradation sluggish unusable overloaded saturated downed dropping"),
        (Down, "unstable flaky frozen lagging stale blank dark failing backlogged wedged crashing looping unsuccessful unavailability inoperable"),
        (Down, "out_of_memory out_of_disk out_of_space timing_out erroring hanging pending"),
        (Down, "read-only readonly read_only jailed slashed knocked_off cut_off at_a_standstill standstill unplayable crippled inoperative non-functional out_of_order overwhelmed swamped severed"),
        (Down, "logged_out locked_out kicked_out signed_out delayed overdue"),
        (Down, "blacked_out out_of_action unserviceable kaput bust lifeless out_cold flatlined frozen_up seized jammed blocked_up powerless unpowered unreadable garbled choppy jerky muted silent soundless"),
        (Down, "slower laggy"),
        (Fail, "fail+ crash+ hang=b hangs=s hanging=g hung=p halt+ die died=p dies=s dying=g timeout timeouts time+_out timed_out break=b breaks=s broke=p breaking=g"),
        (Fail, "degrade+ lose=b loses=s lost=p losing=g stall+ oomkilled crashloop crashloopbackoff crash+ stop++ reject+ refuse+ deny denied=p drop++ freeze froze=p"),
        (Fail, "collapse+ malfunction+ deadlock+ corrupt+ exhaust+"),
        (Fail, "go=b_down goes=s_down going=g_down went=p_down gone=p_down go=b_offline goes=s_offline went=p_offline went=p_dark fall+_over fell=p_over fall+_behind fell=p_behind give+_up gave=p_up run=b_out ran=p_out"),
        (Fail, "spiral+ choke+ thrash+ evict+ oom-killed oom_killed error+_out errored=p erroring=g crash-loop misbehave+ disconnect+ disappear+ vanish+ wedge+ panic+ segfault+ blocked=p blocking=g pile+_up"),
        (Fail, "brick+ throw=b throws=s threw=p throwing=g go=b_dark goes=s_dark went_missing bail+ fill+_up"),
        (Fail, "cut=b_out cuts=s_out cutting=g_out drop++_out"),
        (Fail, "seize+_up buckle+ crumble+ choke+_on vanish+ conk+_out pack+_up peter+_out cave+_in blow=b_up blows=s_up blew=p_up lock+_up freeze=b freezes=s freezing=g go=b_blank goes=s_blank went=p_blank going=g_blank go=b_black goes=s_black went=p_black go=b_quiet goes=s_quiet went=p_quiet gone=p_quiet going=g_quiet go=b_silent goes=s_silent went=p_silent gone=p_silent go=b_dead goes=s_dead went=p_dead gone=p_dead fall=b_silent falls=s_silent fell=p_silent fall=b_apart falls=s_apart fell=p_apart stand=b_still stands=s_still stood=p_still standing=g_still come=b_apart sag++ flatline+ cut=p_off cuts=s_off drop++_off fall=b_off falls=s_off fell=p_off fall=b_out falls=s_out fell=p_out black+_out blank+_out lapse+ splinter+"),
        (Fail, "jam++ melt+_down bog++_down backing=g_up max+_out overflow+ saturate+ starve+ desync+ tip+_over crawl+ go=b_cold goes=s_cold went=p_cold forget=b forgets=s forgot=p"),
        (Fail, "runs=s_out running=g_out"),
        (Fail, "abort+ misfire+ misroute+ mangle+ garble+ scramble+ evaporate+ sputter+ stutter+ overheat+ burn+_out short+_out diverge+ lag++_behind trail+_behind glitch+ balk+ plummet+"),
        (Error, "error errors failure failures issue issues problem problems timeout timeouts latency latencies 5xx 500s 500 502 503 504"),
        (Error, "response_time response_times load_time load_times 4xx 403 403s 404 404s 400 401 502s 503s 504s exception exceptions backlog spike spikes disruption disruptions downtime interruption degradation"),
        (Error, "symptom symptoms fault faults slowness anomaly anomalies loss vulnerability breach abuse attack attacker malicious unusual crash"),
        (Error, "crashes warnings retries complaints lag unexpected panic panics packet_loss outages delays delay problem"),
        (Error, "bug bugs glitch glitches instability hiccup hiccups blip brownout oom segfault crashloop congestion contention starvation flood storm overload"),
        (Error, "bottleneck exploit compromise compromised intrusion unauthorized unauthorised suspicious abnormal abnormally irregular 429 429s 520 522 524"),
        (Error, "stack_trace traceback queueing backlogs pileup mismatch regression regressions misbehavior misbehaviour strange weird odd wrong garbage"),
        (Error, "trouble troubles difficulties nan"),
        (Error, "halt stall stalls"),
        (Error, "401s 405 408 409 413 422 499 501 505 507 508 521 523 525 526 530 deadlocks conflicts dropouts disconnects rejections refusals retransmits backpressure gaps duplicates mismatches inconsistencies discrepancy discrepancies irregularities ooms oomkills"),
        (Incident, "incident incidents outage outages disruption downtime fault issue problem event degradation case"),
        (Incident, "emergency crisis"),
        (Good, "healthy normal operational stable functional working online available accessible reachable responsive green normally"),
        (Good, "nominal normality well_again usable stabilised stabilized functioning steady steadied healthier serving normalised normalized happy"),
        (Good, "alive live passing well error-free clear unaffected valid in_sync synced intact succeeding active"),
        (Good, "readable writable writeable read-write playable attesting finality finalizing finalised finalized"),
        (Good, "as_it_should as_they_should as_expected as_designed as_intended as_usual as_before as_ever as_advertised like_before like_a_charm as_good_as_new good_as_new like_new"),
        (Good, "business_as_usual all_is_well all_well normal_service normal_duty usual_level usual_levels normal_level normal_levels in_good_shape in_order in_the_clear like_any_other as_on_any"),
        (Good, "flawless flawlessly solid smooth prompt promptly brisk speedy up-to-date up_to_date consistent accurate satisfactory unimpeded unhindered undisturbed"),
        (Fine, "up ok okay fine running good passes pass passing clean 200 succeed+ success successful successfully completes completed flowing starts progressing"),
        (Fine, "smoothly properly correctly finished completed succeeded 200s 201 passed loads"),
        (Back, "back"),
        (Again, "again once_more second_time re-occurs recurs recur recurred reoccurs reopened"),
        (All, "all fully full complete completely entire entirely everything everyone every both whole finally total 100"),
        (All, "100% all_of everybody globally everywhere 99% 98% remaining rest"),
        (Partly, "partial partially partly some mostly most temporary temporarily intermittent intermittently reduced several largely"),
        (Partly, "half gradually slowly progressively limited in_part minor residual degraded a_few few"),
        (Confirm, "confirm+ verify+ validate+ check+ test+ ensure+"),
        (Service, "site sites website service services server servers api apis app application system systems database databases db cluster"),
        (Service, "clusters page traffic network node nodes queue queues job jobs host hosts machine machines instance instances pod pods container"),
        (Service, "containers build builds deploys chain blocks validator validators requests request connections connection connectivity replica endpoint"),
        (Service, "endpoints web portal platform backend frontend proxy relay storage disk hub region process processes login logins uploads sync"),
        (Service, "tasks workers worker nginx apache mysql postgres redis kafka dns hubs processing operations functionality performance metrics"),
        (Service, "web-server webserver load_balancer balancer router switch gateway registry repository repo pipeline ci feed bot mail smtp vm vms workspace ui homepage checkout payments payment auth authentication search searches images cdn bucket volume filesystem cpu memory kernel datastore shard leader replication consensus mempool rpc indexer wallet"),
        (Service, "order orders booking bookings invoices sessions launches launch array arrays controller controllers mailbox mailboxes radio uplink uplinks vpn wifi printers scanners reads writes pushes pulls downloads pdfs transactions transaction withdrawals deposits trades results"),
        (Service, "back-end front-end pages terminals tills scanner phones telephone terminal block_production"),
        (Service, "scheduler broker consumers cache caches firewall stream streams tunnel link links deliveries backups backup crawler daemon"),
        (Service, "printer sign signs board boards display displays screen screens door doors gate gates barrier barriers pump pumps belts conveyor sensors camera cameras lift lifts elevator train trains bus buses parcel parcels video videos sound audio map maps tile tiles kiosk kiosks till card_terminal reader_terminal ticket_machine vending_machine readings scoreboard thermostat freezer fridge heating cooling boiler inverter ups feed feeds power_supply charger chargers meter_readings lights lamp lamps inbox newsletter sms button buttons menu"),
        (Service, "explorer bridge rpc_node sequencer oracle relayer relayers subnet shop basket cart baskets catalogue catalog chat forum wiki blog intranet extranet workstation workstations desktop desktops laptop laptops tablet tablets handheld handhelds robot robots crane cranes line_printer turbine telescope"),
        (Service, "runner runners executor executors collector collectors exporter exporters ingress egress pipelines webhook webhooks microservice microservices lambda lambdas topic topics partition partitions ledger etl dag dags notebook notebooks proxies gateways balancers load_balancers vpc subnets registries nameserver nameservers name_server name_servers resolver resolvers daemons agent agents crawlers renderer transcoder encoder encoders sidecar sidecars mesh control_plane etcd zookeeper rabbitmq elasticsearch opensearch cassandra mongo mongodb memcached clickhouse vault consul nomad spark flink airflow jenkins kubelet coredns istio haproxy varnish traefik postfix exim dovecot ldap kerberos sso saml oauth websocket websockets sockets quorum lun san nas nfs ceph ssh ftp sftp imap signup signups sign-up sign-ups registrations purchases refunds transfers payouts subscriptions renewals exports imports playback streaming turnstile turnstiles heater heaters chiller chillers compressor ventilation radiator chart charts leaderboard leaderboards forms_page confirmations tokens_service lookups queries_api replicas primaries followers schedulers brokers tunnels firewalls routers switches volumes filesystems buckets mail_server mail_servers mailserver webmail file_server fileserver print_server app_server web_server web_servers app_servers build_server build_servers ci_server game_server game_servers front_end back_end frontends backends landing_page landing_pages home_page storefront shopping_cart product_page search_engine search_index"),
        (Service, "computer computers pc pcs mac"),
        (Service, "relays"),
        (Service, "settings_page login_page checkout_page web_page web_pages profile_page search_page admin_page booking_page"),
        (Service, "queries autocomplete billing cron crons delivery provisioning invoicing reporting messaging onboarding verification thumbnails previews avatars attachments comments widgets widget stylesheets fonts cookies profiles permissions inventory shipping barcodes geocoding recommendations ingestion indexing rendering encoding transcoding scraping crawling control_panel admin_panel"),
        (First, "first initial initially earliest"),
        (Rise, "increase+ spike+ rise=b rises=s rose=p rising=g grow=b grows=s grew=p growing=g climb+ surge+ elevated jump+ skyrocket+ peak+ accumulate+ build+_up higher high excessive go=b_up goes=s_up went=p_up going=g_up"),
        (Rise, "backing=g_up backs=s_up double+ balloon+ shoot_up shot_up soar+ swell+ creep_up crept_up triple+ explode+ mount+"),
        (Sink, "drop++ decrease+ decline+ reduce+ fall falls=s fell=p falling=g subside+ clear+ disappear+ stop++ cease+ shrink lower drained go_away goes_away went_away diminish+ dissipate+ recede+"),
        (Sink, "abate+ taper+ taper+_off flatten+ died_down dies_down dying_down die_down come_down came_down comes_down let_up"),
        (Sink, "work+_off anymore any_more"),
        (Sink, "gone=p vanish+ ebb+ melt+ wane+ dry_up dries_up dried_up evaporate+ dissolve+ fade+ quieten+ shrinks shrank shrinking"),
        (Sink, "level+_out level+_off levelled=p_off fizzle+_out peter+_out die=b_out dies=s_out died=p_out ease+ lessen+ slacken+ cool+ clear+_up"),
        (Sink, "work+_off anymore any_more sink=b sinks=s sank=p sunk=p plunge+ plummet+ tumble+"),
        (Sink, "drop++_off fall=b_off falls=s_off fell=p_off"),
        (Become, "become+ becomes=s became=p becoming=g go goes=s went=p going=g turn+ get=b gets=s got=p getting=g enter+ start+ begin=b begins=s began=p"),
        (Provider, "aws azure gcp google amazon cloudflare github hetzner ovh heroku digitalocean fastly provider vendor upstream isp datacenter data_center data_centre registrar colo third-party linode rackspace"),
        (Provider, "openai stripe twilio gitlab atlassian oracle equinix hosting npm pypi letsencrypt supplier carrier telco godaddy route53 gke eks ec2 s3 gcs"),
        (Provider, "acquirer registry akamai vercel netlify scaleway cogent zayo comcast verizon vodafone okta auth0 salesforce carrier's provider's vendor's"),
        (Provider, "insurer utility power_company electricity_supplier grid_operator vendor_support carrier_support manufacturer bank_s acquirers payment_processor card_processor host_provider"),
        (Not, "no non not never without cannot can't couldn't didn't doesn't don't isn't wasn't weren't aren't won't wouldn't haven't hasn't hadn't none nothing neither nor unable n't nobody"),
        (Not, "could_not can_not"),
        (Not, "unknown"),
        (Not, "in_the_dark none_the_wiser at_a_loss no_idea no_clue no_explanation"),
        (Not, "no_one"),
        (Plan, "will would should could might plan+ planned prepare+ preparing preparation decide+ decision propose+ suggest+ need needs needed want wants wanted schedule+ scheduled expect+"),
        (Plan, "consider+ discuss+ recommend+ requested=p let's eta agree+ intend+ hope+ going_to gonna about_to advise+ wait+ waiting once hypothesis idea option options promise+ await+ awaiting if"),
        (Plan, "tomorrow next_step next_steps later todo prepares prepared estimate+ aim+ upcoming"),
        (Plan, "whether on_its_way on_the_way en_route in_the_works"),
        (Try, "try tries tried=p trying=g attempt+"),
        (Hedge, "seem+ appear+ likely probably possibly perhaps maybe suspect+ suspicion think thinks thought=p believe+ apparently presumably guess possible potential assume+ suspicious unclear might"),
        (Hedge, "hypothesis hypothesize+ theory theorize+ speculate+ presumed=p presume+ look+_like looks_like"),
        (Hedge, "hopefully seemingly supposedly assuming"),
        (Still, "still persist+ persistent continue+ continues remain+ ongoing keeps=s keep kept=p unresolved unchanged no_avail unsuccessful unsuccessfully in_vain"),
        (Still, "no_success without_success no_effect no_change no_luck stays stay+ lingering recurring"),
        (Still, "no_avail in_vain unsuccessful unsuccessfully no_success without_success no_effect no_luck of_no_use was_no_use no_improvement fruitless futile"),
        (Still, "did_nothing does_nothing do_nothing changed_nothing changes_nothing nothing_changed nothing_changes nothing_improved nothing_happened"),
        (Still, "didn't_help doesn't_help don't_help not_help without_effect without_result no_difference no_better"),
        (Still, "not_helping made_it_worse makes_it_worse"),
        (Still, "short-lived rule+_out ruled_out red_herring dead_end wild_goose_chase"),
        (Partly, "for_now for_a_while for_the_moment for_the_time not_for_long"),
        (But, "but however although though except unfortunately"),
        (Background, "after since before until once whereas although"),
        (Paperwork, "postmortem post-mortem retrospective report rca follow-up followup follow_up follow-ups documentation ticket meeting review reviewed writeup lessons communication announcement update draft blog"),
        (Paperwork, "write-up blog_post blogpost statement advisory newsletter timeline wiki docs runbook disclosure post-incident banner"),
        (Unable, "unable cannot can't couldn't no_longer not_able fail+_to failed_to experience+ suffer+ struggle+ face+"),
        (Unable, "could_not can_not"),
        (Outside, "lightning power_cut power_failure power_outage power_loss blackout fibre_cut fiber_cut cable_cut backhoe digger excavator flooding earthquake heatwave lapsed tripped"),
        (Outside, "burst bursts storm flood flooded mudslide avalanche tornado hurricane wildfire voltage_dip surge_arrester short_circuit blown_fuse power_dip brown-out leap_second landslide burst_pipe water_damage strike_of_lightning"),
        (Outside, "squirrel bird_strike subsidence heat_wave frost ice_storm thunderstorm"),
        (Work, "work+ run=b runs=s ran=p running=g respond+ serve+ load+ function+ operate+ start+ connect+ sync+ receive+ build+ process+ flow+ pass+ reply+ answer+ accept+ launch+ deliver+ boot+"),
        (Work, "render+ print+ save+ upload+ download+ display+ write=b writes=s wrote=p writing=g fetch+ finalize+ attest+"),
        (Work, "log=b_in sign=b_in pay=b book=b access=b"),
        (Work, "logged=p_in logs=s_in logging=g_in logged=p_on logs=s_on"),
        (Work, "go=b_through come=b_through comes=s_through came=p_through get=b_through gets=s_through got=p_through get=b_in gets=s_in got=p_in getting=g_in let=p_in"),
    ]
};

/// The grammatical form of a word, as a bit.
pub(crate) mod form {
    /// Base form: `fix`.
    pub(crate) const BASE: u8 = 1;
    /// Third person: `fixes`.
    pub(crate) const THIRD: u8 = 2;
    /// Past or participle: `fixed`.
    pub(crate) const PAST: u8 = 4;
    /// `-ing`: `fixing`.
    pub(crate) const ING: u8 = 8;
    /// It belongs to a set, whatever its form.
    pub(crate) const NAMED: u8 = 16;
    /// Any of them: a word of another language.
    pub(crate) const ANY: u8 = BASE | THIRD | PAST | ING;
}

/// Calls `each` with every form of `entry`, an entry of [`WORDS`]: the spelling (two words joined by `_`) and its form.
pub(crate) fn inflect(entry: &str, mut each: impl FnMut(&str, u8)) {
    let (head, tail) = match entry.find('_') {
        Some(at) => entry.split_at(at),
        None => (entry, ""),
    };
    let mut give = |stem: &str, suffix: &str, form| each(&format!("{stem}{suffix}{tail}"), form);
    if let Some((word, mark)) = head.split_once('=') {
        let form = match mark {
            "p" => form::PAST,
            "g" => form::ING,
            "s" => form::THIRD,
            _ => form::BASE,
        };
        return give(word, "", form);
    }
    if let Some(verb) = head.strip_suffix("++") {
        let last = verb.get(verb.len().saturating_sub(1)..).unwrap_or("");
        let doubled = format!("{verb}{last}");
        give(verb, "", form::BASE);
        give(verb, "s", form::THIRD);
        give(&doubled, "ed", form::PAST);
        return give(&doubled, "ing", form::ING);
    }
    let Some(verb) = head.strip_suffix('+') else { return give(head, "", 0) };
    give(verb, "", form::BASE);
    let hissing = ["s", "x", "z", "ch", "sh"].iter().any(|end| verb.ends_with(end));
    if let Some(stem) = verb.strip_suffix('e') {
        give(verb, "s", form::THIRD);
        give(verb, "d", form::PAST);
        give(stem, "ing", form::ING);
    } else if let (Some(stem), false) = (verb.strip_suffix('y'), ends_in_vowel_and_y(verb)) {
        give(stem, "ies", form::THIRD);
        give(stem, "ied", form::PAST);
        give(verb, "ing", form::ING);
    } else {
        give(verb, if hissing { "es" } else { "s" }, form::THIRD);
        give(verb, "ed", form::PAST);
        give(verb, "ing", form::ING);
    }
}

fn ends_in_vowel_and_y(verb: &str) -> bool {
    ["ay", "ey", "oy", "uy"].iter().any(|end| verb.ends_with(end))
}
