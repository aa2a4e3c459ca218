import { Button, Spinner, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useState } from "react";
import { say } from "../words";
import type { Desk } from "./deskModel";
import { dayText, momentText, today } from "./format";
import { openFindings } from "./openLines";
import { Notice } from "./Notice";
import { AnnexPage, fetchFirstPage, fetchLaterPages, ListsPage, ReviewPage, SettingsPage, SmeltersPage, SuppliersPage } from "./laterPages";
import { useDesk } from "./useDesk";

const tabs = ["suppliers", "review", "smelters", "annex"] as const;
/** Pages that are reached from others and lead back. */
const besides = ["lists", "settings"] as const;
export type PageName = (typeof tabs)[number] | (typeof besides)[number];

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  top: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  tab: { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
  count: { fontSize: tokens.fontSizeBase200 },
  main: { flexGrow: 1 },
  status: { padding: `0 ${tokens.spacingHorizontalM}`, minHeight: "20px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  bar: { padding: tokens.spacingHorizontalM },
  foot: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The pane: one page at a time, along the reviewer's way. */
export function Shell({ start }: { start: PageName }) {
  const styles = useStyles();
  const [page, setPage] = useState<PageName>(start);
  const [before, setBefore] = useState<PageName>("suppliers");
  const state = useDesk();
  const { desk, busy, trouble, result } = state;
  const list = desk?.list;
  const toDecide = useToDecide(desk);
  const [about, setAbout] = useState("");
  const show = (next: PageName, of = "") => {
    setAbout(of);
    setBefore(besides.some((one) => one === page) ? before : page);
    setPage(next);
  };
  const isRead = desk !== null;
  useEffect(() => { (isRead ? fetchLaterPages : fetchFirstPage)(); }, [isRead]);
  useEffect(() => {
    // A file that is dropped beside its place must not take the place of the pane.
    const ignore = (event: DragEvent) => { event.preventDefault(); };
    window.addEventListener("dragover", ignore);
    window.addEventListener("drop", ignore);
    return () => {
      window.removeEventListener("dragover", ignore);
      window.removeEventListener("drop", ignore);
    };
  }, []);
  useEffect(() => {
    const follow = () => {
      const asked = pageInAddress();
      if (asked) setPage(asked);
    };
    window.addEventListener("hashchange", follow);
    return () => { window.removeEventListener("hashchange", follow); };
  }, []);
  const open = (tab: (typeof tabs)[number]) => {
    if (!desk) return 0;
    if (tab === "review") return openFindings(desk);
    return tab === "smelters" ? toDecide : 0;
  };
  return (
    <div className={styles.shell}>
      <div className={styles.top}>
        <header>
          <div className={styles.header}>
            <h1 className={styles.name}>{say("pane.name")}</h1>
            <Button size="small" appearance="outline" disabled={!desk} onClick={() => { show("lists"); }}>
              {list ? say("pane.list", { date: dayText(list.asOf) }) : say("pane.noList")}
            </Button>
          </div>
          <TabList aria-label={say("pane.tabs")} size="small" selectedValue={page} onTabSelect={(_, { value }) => { show(value as PageName); }}>
            {tabs.map((tab) => (
              <Tab key={tab} value={tab} className={styles.tab} aria-description={open(tab) > 0 ? say("pane.open", { n: open(tab) }) : undefined}>
                {say(`pane.tab.${tab}`)}
                {open(tab) > 0 && <span aria-hidden className={styles.count}> {open(tab)}</span>}
              </Tab>
            ))}
          </TabList>
        </header>
      </div>
      <div className={styles.status} role="status">
        {busy === null ? result : <Spinner size="tiny" labelPosition="after" label={busy} />}
        {state.cancel && <Button size="small" onClick={state.cancel}>{say("adding.cancel")}</Button>}
      </div>
      <main className={styles.main}>
        {trouble !== null && (
          <div className={styles.bar}>
            <Notice
              kind="error"
              actions={
                <>
                  <Button size="small" onClick={() => void state.read()}>{say("pane.again")}</Button>
                  <Button size="small" onClick={state.forgetTrouble}>{say("pane.close")}</Button>
                </>
              }
            >
              {trouble}
            </Notice>
          </div>
        )}
        {state.hidden && desk && !desk.structureLocked && (
          <div className={styles.bar}>
            <Button size="small" onClick={state.showHidden}>{say("pane.unhide", { sheet: state.hidden.sheet })}</Button>
          </div>
        )}
        {desk?.backup?.state === "building" && (
          <div className={styles.bar}>
            <Notice
              kind="warning"
              actions={
                <>
                  <Button size="small" onClick={() => void state.undo()}>{say("undo.putBack")}</Button>
                  <Button size="small" onClick={() => void state.keepUnfinished()}>{say("undo.keep")}</Button>
                </>
              }
            >
              {say("undo.unfinished", { at: momentText(desk.backup.at) })}
            </Notice>
          </div>
        )}
        {desk?.structureLocked && (
          <div className={styles.bar}>
            <Notice
              actions={
                <>
                  <Button size="small" onClick={() => void state.perform(say("team.making"), async (current) => {
                    await (await import("./job/team")).startTeam(current);
                    return say("team.started");
                  })}>{say("team.start")}</Button>
                  <Button size="small" onClick={() => void state.perform(say("team.making"), async (current) => {
                    await (await import("./job/team")).saveReview(current);
                    return say("team.reviewOpened");
                  })}>{say("team.saveReview")}</Button>
                </>
              }
            >
              {say("pane.locked")}
            </Notice>
          </div>
        )}
        <Suspense fallback={null}>
          {desk && page === "suppliers" && <SuppliersPage desk={desk} add={state.add} goToCell={state.goToCell} showReview={(of) => { show("review", of); }} />}
          {desk && page === "review" && (
            <ReviewPage
              desk={desk}
              goToCell={state.goToCell}
              readAgain={() => void state.read()}
              writeReview={() => void state.perform(say("pane.writing"), async (current) => {
                await (await import("./job/build")).writeReview(current);
                return say("review.page.written", { n: openFindings(current) });
              })}
              settle={state.settle}
              switchOff={(rule) => void state.perform(say("pane.writing"), async (current) => {
                const { lasts } = await (await import("./job/settings")).keepSettings(current, new Map([[rule, "off"]]), today());
                return lasts ? say("review.page.switchedOff", { rule }) : say("accept.notKept");
              }, true)}
              showSettings={() => { show("settings"); }}
              about={about}
            />
          )}
          {desk && page === "smelters" && <SmeltersPage desk={desk} goToCell={state.goToCell} showLists={() => { show("lists"); }} decide={state.decide} />}
          {desk && page === "annex" && <AnnexPage desk={desk} asOf={state.asOf} actions={state} showPage={show} />}
          {desk && page === "settings" && <SettingsPage desk={desk} perform={state.perform} back={() => { setPage(before); }} />}
          {desk && page === "lists" && <ListsPage desk={desk} perform={state.perform} back={() => { setPage(before); }} />}
        </Suspense>
      </main>
      <footer className={styles.foot}>{say("pane.foot")}</footer>
    </div>
  );
}

/** The page that a button of the ribbon asks for. */
export function pageInAddress(): PageName | null {
  return tabs.find((tab) => location.hash === `#${tab}`) ?? null;
}

/** How many names are to be decided. The roll-up behind it waits until what was changed is drawn. */
function useToDecide(desk: Desk | null): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!desk) return;
    let wanted = true;
    const rest = () => new Promise<void>((resolve) => { window.setTimeout(resolve); });
    void rest().then(() => (wanted ? desk.prepare(rest) : undefined)).then(() => { if (wanted) setCount(desk.annex.open.length); });
    return () => { wanted = false; };
  }, [desk]);
  return count;
}
