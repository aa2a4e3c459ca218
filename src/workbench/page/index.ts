import { byId } from "./dom";
import { listenToDrops } from "./opening";
import { listenToSplitter } from "./splitter";
import { Workbench } from "./workbench";

/** A page that shows a workbook and, beside it, the add-in's task pane: Excel on the web without Excel. */
const parameters = new URLSearchParams(location.search);
const sample = "/assets/sample.xlsx";
const asked = parameters.get("book");

const workbench = new Workbench(new URL(parameters.get("pane") ?? "/taskpane.html", location.href), parameters.get("language") ?? "en-US");
const picker = byId("file", HTMLInputElement);
listenToSplitter(byId("splitter", HTMLElement), Number(parameters.get("width") ?? NaN));
listenToDrops(byId("book", HTMLElement), (file) => void workbench.openFile(file));
byId("open", HTMLButtonElement).addEventListener("click", () => picker.click());
picker.addEventListener("change", () => {
  const file = picker.files?.[0];
  picker.value = "";
  if (file) void workbench.openFile(file);
});
byId("new", HTMLButtonElement).addEventListener("click", () => workbench.openBlank());
byId("sample", HTMLButtonElement).addEventListener("click", () => void workbench.openAddress(sample));
byId("download", HTMLButtonElement).addEventListener("click", () => void workbench.download());
void workbench.start(asked ?? sample, asked !== null);
