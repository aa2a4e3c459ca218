import { Button, Link, Spinner, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useEffect, useRef, useState } from "react";
import { numberText, say, type GuideSection } from "../words";
import { dayText } from "./format";
import { AboutPage, AnnexPage, fetchFirstPage, fetchLaterPages, GuidePage, ListsPage, ReviewPage, SettingsPage, SmeltersPage, SuppliersPage, Tour } from "./laterPages";
import { Notices } from "./Notices";
import { openFindings } from "./openLines";
import { isBeside, pageInAddress, sectionOf, tabs, type PageName, type TabName } from "./pageNames";
import { noteTime } from "./timings";
import { TourOffer } from "./TourOffer";
import { useDesk } from "./useDesk";
import { useFocusKept } from "./useFocusKept";
import { pageKeys, usePageKeys } from "./usePageKeys";

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  top: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  name: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  tabs: { flexWrap: "wrap" },
  tab: { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge, "@media (max-width: 360px)": { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS } },
  tabText: { "@media (max-width: 360px)": { fontSize: tokens.fontSizeBase200 } },
  count: { fontSize: tokens.fontSizeBase200 },
  main: { flexGrow: 1 },
  status: { padding: `0 ${tokens.spacingHorizontalM}`, minHeight: "20px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  foot: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The pane: one page at a time, along the reviewer's way. */
export function Shell({ start }: { start: PageName }) {
  const styles = useStyles();
  const [page, setPage] = useState<PageName>(start);
  const [before, setBefore] = useState<PageName>("suppliers");
  const [about, setAbout] = useState("");
  const [section, setSection] = useState<GuideSection>("start");
  const [inTour, setInTour] = useState(false);
  const state = useDesk();
  const { desk, busy, result, toDecide } = state;
  const list = desk?.list;
  const [visits, setVisits] = useState(0);
  const show = (next: PageName, of = "") => {
    // The tab of a page that is there already leads to its beginning.
    setVisits((n) => n + 1);
    setAbout(of);
    // Of a page beside others, the way back leads to what was before the first of them.
    if (!isBeside(page)) setBefore(page);
    setPage(next);
  };
  const back = () => { setPage(before); };
  const showGuide = (of: GuideSection = sectionOf[page]) => {
    setSection(of);
    show("guide");
  };
  const isRead = desk !== null;
  useEffect(() => {
    (isRead ? fetchLaterPages : fetchFirstPage)();
    noteTime(isRead ? "usable" : "start", performance.now());
  }, [isRead]);
  useIgnoredDrops();
  useFocusKept();
  useEffect(() => {
    const follow = () => {
      const asked = pageInAddress();
      if (asked) setPage(asked);
    };
    window.addEventListener("hashchange", follow);
    return () => { window.removeEventListener("hashchange", follow); };
  }, []);
  const tabList = useRef<HTMLDivElement>(null);
  /** Where the keyboard goes on after something that had it is gone. */
  const focusTab = (tab: PageName = page) => (tabList.current?.querySelector<HTMLElement>(`[value="${tab}"]`) ?? tabList.current?.querySelector<HTMLElement>("[role=tab]"))?.focus();
  usePageKeys({
    tab: (tab) => {
      show(tab);
      focusTab(tab);
    },
    guide: () => { showGuide(); },
  });
  const open = (tab: TabName) => {
    if (!desk) return 0;
    if (tab === "review") return openFindings(desk);
    return tab === "smelters" ? toDecide : 0;
  };
  const startTour = () => { setInTour(true); };
  return (
    <div className={styles.shell}>
      <div className={styles.top}>
        <header>
          <div className={styles.header}>
            <h1 className={styles.name}>{say("pane.name")}</h1>
            <Button size="small" appearance="outline" disabled={!desk} data-tour="list" onClick={() => { show("lists"); }}>
              {list ? say("pane.list", { date: dayText(list.asOf) }) : say("pane.noList")}
            </Button>
            <Button size="small" appearance="subtle" icon={<QuestionCircleRegular />} aria-label={say("pane.guide")} title={say("pane.guide")} aria-keyshortcuts={pageKeys.guide} onClick={() => { showGuide(); }} />
          </div>
          <TabList ref={tabList} className={styles.tabs} aria-label={say("pane.tabs")} size="small" selectedValue={page} onTabSelect={(_, { value }) => { show(value as PageName); }}>
            {tabs.map((tab) => (
              <Tab key={tab} value={tab} className={styles.tab} content={{ className: styles.tabText }} aria-keyshortcuts={pageKeys[tab]} aria-description={open(tab) > 0 ? say("pane.open", { n: open(tab) }) : undefined}>
                {say(`pane.tab.${tab}`)}
                {open(tab) > 0 && <span aria-hidden className={styles.count}> {numberText(open(tab))}</span>}
              </Tab>
            ))}
          </TabList>
        </header>
        <div className={styles.status} role="status">
          {busy === null ? result : <Spinner size="tiny" labelPosition="after" label={busy} />}
          {state.cancel && <Button size="small" onClick={state.cancel}>{say("adding.cancel")}</Button>}
        </div>
      </div>
      <main className={styles.main}>
        <Notices state={state} />
        {desk && desk.suppliers.length > 0 && !desk.copy && !inTour && page === "suppliers" && <TourOffer start={startTour} declined={() => { focusTab(); }} />}
        {desk && page === "suppliers" && <SuppliersPage visit={visits} desk={desk} add={state.add} trySample={() => void state.trySample()} goToCell={state.goToCell} showReview={(of) => { show("review", of); }} />}
        {desk && page === "review" && (
          <ReviewPage
            desk={desk}
            goToCell={state.goToCell}
            readAgain={() => void state.read()}
            writeReview={() => void state.writeReview()}
            settle={state.settle}
            switchOff={state.switchOff}
            showSettings={() => { show("settings"); }}
            showRules={() => { showGuide("rules"); }}
            about={about}
          />
        )}
        {desk && page === "smelters" && <SmeltersPage desk={desk} goToCell={state.goToCell} showLists={() => { show("lists"); }} decide={state.decide} />}
        {desk && page === "annex" && <AnnexPage desk={desk} asOf={state.asOf} actions={state} showPage={show} />}
        {desk && page === "settings" && <SettingsPage desk={desk} perform={state.perform} back={back} />}
        {desk && page === "lists" && <ListsPage desk={desk} perform={state.perform} back={back} />}
        {page === "guide" && <GuidePage key={section} section={section} back={back} takeTour={startTour} />}
        {page === "about" && <AboutPage desk={desk} back={back} />}
      </main>
      {desk && inTour && <Tour show={show} end={() => { setInTour(false); state.announce(say("tour.ended")); focusTab(); }} />}
      <footer className={styles.foot}><Link as="button" appearance="subtle" onClick={() => { show("about"); }}>{say("pane.foot")}</Link></footer>
    </div>
  );
}

/** A file that is dropped beside its place must not take the place of the pane. */
function useIgnoredDrops(): void {
  useEffect(() => {
    const ignore = (event: DragEvent) => { event.preventDefault(); };
    window.addEventListener("dragover", ignore);
    window.addEventListener("drop", ignore);
    return () => {
      window.removeEventListener("dragover", ignore);
      window.removeEventListener("drop", ignore);
    };
  }, []);
}
