import { FluentProvider, type PartialTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { createTabster } from "tabster";
import { say } from "../words";
import { excelIsNewEnough } from "../workbook";
import { speak } from "./language";
import { pageInAddress, type PageName } from "./pageNames";
import { Shell } from "./Shell";
import { keepTabInPage } from "./tabKey";
import { firstTheme, useTheme } from "./theme";

// Fluent's own settings move the focus by hidden elements in every list of tabs, which screen readers and axe-core trip over. The first
// to ask decides for the window: here the Tab key is listened to instead. The two stops that remain around the page are hidden in taskpane.html.
createTabster(window, { autoRoot: {}, controlTab: true, rootDummyInputs: false });
keepTabInPage();

void Office.onReady(async ({ host }) => {
  const root = document.getElementById("root");
  if (!root) return;
  const isExcel = host === Office.HostType.Excel;
  const [theme] = await Promise.all([firstTheme(), speak(isExcel ? Office.context : { displayLanguage: navigator.language, contentLanguage: navigator.language })]);
  createRoot(root).render(<Themed first={theme}>{!isExcel ? <Sentence text={say("pane.outside")} /> : excelIsNewEnough() ? <Shell start={startPage()} /> : <Sentence text={say("workbook.tooOld")} />}</Themed>);
});

function Themed({ first, children }: { first: PartialTheme; children: ReactNode }) {
  return <FluentProvider theme={useTheme(first)}>{children}</FluentProvider>;
}

function Sentence({ text }: { text: string }) {
  return (
    <main style={{ padding: 16 }}>
      <h1 style={{ fontSize: 18 }}>{say("pane.name")}</h1>
      <p>{text}</p>
    </main>
  );
}

/** The ribbon's buttons open the pane on their page, by the end of its address: #review. */
function startPage(): PageName {
  return pageInAddress() ?? "suppliers";
}
