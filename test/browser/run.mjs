/**
 * The whole job over the built add-in in Chromium, step by step; each step is one test. Writes build/browser.json and pictures
 * to build/screens.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import XLSX from "@e965/xlsx";
import { sameSite, violations } from "./stage.mjs";
import { annexRows, built, downloaded, listFile, openFile, read, results, screens, step, supplierFiles, tab, withStage } from "./steps.mjs";

await withStage({ title: "the job by mouse", pane: 380 }, async (stage) => {
  await step("the sample's eight suppliers are listed", async () => {
    await read(stage);
    assert.equal(await stage.pane.getByRole("list", { name: "Suppliers in this workbook" }).getByRole("listitem").count(), 8);
  });
  await step("a finding goes to its cell", async () => {
    await tab(stage, "Review").click();
    const place = stage.pane.getByRole("button", { name: /Declaration!/ }).first();
    const cell = (await place.textContent()).split("!").at(-1);
    await place.click();
    await stage.page.waitForFunction((wanted) => [...document.querySelectorAll("input")].some(({ value }) => value === wanted), cell);
  });
  await step("the smelters page says how every row was matched", async () => {
    await tab(stage, "Smelters").click();
    await stage.pane.getByText(/rows matched/).first().waitFor();
  });
  let first;
  await step("Annex I is built and downloaded with its 259 rows, 154 of them Yes", async () => {
    await tab(stage, "Annex").click();
    await built(stage);
    first = await downloaded(stage);
    const rows = annexRows(first);
    const facilities = rows.filter(([metal, , , designation]) => ["Gold", "Tin", "Tantalum", "Tungsten"].includes(metal) && ["Yes", "No"].includes(designation));
    assert.equal(facilities.length, 259);
    assert.equal(facilities.filter((row) => row[3] === "Yes").length, 154);
  });
  await step("building again changes no cell of any sheet", async () => {
    await built(stage);
    const again = await downloaded(stage);
    // What can be undone is of another build.
    const cells = (bytes) => Object.entries(XLSX.read(bytes).Sheets).filter(([name]) => name !== "Desk Backup").map(([name, sheet]) => [name, XLSX.utils.sheet_to_json(sheet, { header: 1 })]);
    assert.deepEqual(cells(again), cells(first));
  });
  await step("the suppliers' sheets are as they were", () => {
    const [before, after] = [readFileSync("assets/sample.xlsx"), first].map((bytes) => XLSX.read(bytes).Sheets);
    for (const name of Object.keys(before)) assert.deepEqual(XLSX.utils.sheet_to_json(after[name], { header: 1 }), XLSX.utils.sheet_to_json(before[name], { header: 1 }), name);
  });
});

await withStage({ title: "status lists", pane: 380 }, async (stage) => {
  const bring = (name, text) => listFile(stage).setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await read(stage);
  await stage.pane.getByRole("button", { name: /List:/ }).click();
  await step("a list without a status column is refused with what to do", async () => {
    await bring("columns.csv", "Metal,Smelter\nGold,Aurubis AG\n");
    await stage.pane.getByText("columns.csv has no column with a status", { exact: false }).first().waitFor();
  });
  await step("the columns chosen for it stay where one is still missing, and another list can be brought instead", async () => {
    await stage.pane.getByLabel("Country", { exact: true }).selectOption({ label: "Smelter" });
    await stage.pane.getByRole("button", { name: "Read list" }).click();
    await stage.pane.getByText("columns.csv has no column with a status", { exact: false }).first().waitFor();
    assert.equal(await stage.pane.getByLabel("Country", { exact: true }).inputValue(), "1");
    await stage.pane.getByRole("button", { name: "Bring another list" }).waitFor();
  });
  await step("a list without a date is asked for its date and source, and kept under them", async () => {
    await bring("undated.csv", "Metal,Smelter,Country,Status\nGold,Aurubis AG,Germany,Conformant\n");
    await stage.pane.getByRole("button", { name: "Keep list" }).click();
    await stage.pane.getByText("Both the day and the source are needed.").first().waitFor();
    assert.deepEqual(await violations(stage), []);
    await stage.pane.getByLabel("Status as of").fill("2014-06-30");
    await stage.pane.locator("form input:not([type=date])").fill("made up for this run");
    await stage.pane.locator("form button[type=submit]").click();
    await stage.pane.getByText("made up for this run", { exact: false }).first().waitFor();
  });
});

await withStage({ title: "the look-up", pane: 380 }, async (stage) => {
  const press = async (...keys) => { for (const key of keys) await stage.page.keyboard.press(key); };
  const status = () => stage.pane.getByRole("status").first();
  const toDecide = async () => Number(/^(\d+|One)/.exec(await stage.pane.getByRole("heading", { name: /to decide|left to decide/ }).textContent())?.[1]?.replace("One", "1") ?? 0);
  await read(stage);
  await step("a list with odd headings is mapped and dated", async () => {
    await stage.pane.getByRole("button", { name: /List:/ }).click();
    await listFile(stage).setInputFiles({ name: "odd.csv", mimeType: "text/csv", buffer: Buffer.from("Werk;Stoff;Wo;Ergebnis\nAurora Refinery;Gold;Sweden;Conformant\nBirch Smelter;Tin;Peru;Active\n") });
    await stage.pane.getByText("its headings do not say which column is which", { exact: false }).waitFor();
    assert.deepEqual(await violations(stage), []);
    await stage.page.screenshot({ path: `${screens}/Columns-380.png` });
    for (const [label, heading] of [["Metal", "Stoff"], ["Smelter", "Werk"], ["Country", "Wo"], ["Status", "Ergebnis"]]) await stage.pane.getByLabel(label, { exact: true }).selectOption({ label: heading });
    await stage.pane.getByRole("button", { name: "Read list" }).click();
    await stage.pane.locator("input[type=date]").fill("2013-06-30");
    await stage.pane.locator("form input:not([type=date])").fill("mapped for this run");
    await stage.pane.locator("form button[type=submit]").click();
    await stage.pane.getByText("mapped for this run", { exact: false }).first().waitFor();
  });
  let open, decided, file;
  await step("a key decides a name for all its rows, another skips, and U takes the decision back", async () => {
    await tab(stage, "Smelters").click();
    open = await toDecide();
    assert.ok(open > 1);
    const card = stage.pane.getByRole("group", { name: /^Supplier wrote/ });
    await card.focus();
    await stage.page.screenshot({ path: `${screens}/Decide-380.png` });
    assert.deepEqual(await violations(stage), []);
    await press("s", "1");
    await stage.pane.getByText(/: is .*U takes it back/).waitFor();
    assert.equal(await toDecide(), open - 1);
    await press("u");
    await stage.pane.getByText(/is open again/).waitFor();
    assert.equal(await toDecide(), open);
    await card.focus();
    await press("1");
    await stage.pane.getByText(/: is .*U takes it back/).waitFor();
    decided = (await status().textContent()).split(":")[0];
  });
  await step("the decision is in the downloaded workbook, and in force when that is opened again", async () => {
    file = await downloaded(stage);
    const rows = XLSX.utils.sheet_to_json(XLSX.read(file).Sheets["Decisions"], { header: 1 });
    assert.deepEqual(rows.filter((row) => row[4] === "is this facility").map((row) => row[1]), [decided]);
    await openFile(stage, "again.xlsx", file);
    await stage.page.getByText("again.xlsx").first().waitFor();
    await read(stage);
    await tab(stage, "Smelters").click();
    await stage.pane.getByText("Decided (1)").waitFor();
    assert.equal(await toDecide(), open - 1);
  });
  await step("after the last name the keyboard stays where it was, and U takes that decision back", async () => {
    const card = stage.pane.getByRole("group", { name: /^Supplier wrote/ });
    const before = await toDecide();
    await card.focus();
    for (let left = before; left > 0; left--) {
      await press("n");
      await stage.pane.getByRole("heading", { name: left === 1 ? "Nothing is left to decide." : new RegExp(`^(?:${left - 1}|One) names? to decide`) }).waitFor();
    }
    assert.equal(await stage.paneFrame().evaluate("document.activeElement.textContent"), "Nothing is left to decide.");
    await press("u");
    await stage.pane.getByText(/is open again/).waitFor();
    assert.equal(await toDecide(), 1);
  });
});

await withStage({ title: "from files to the annex", pane: 380 }, async (stage) => {
  const folder = "build/browser-files/suppliers";
  const files = readdirSync(folder).map((name) => `${folder}/${name}`);
  const times = [];
  const timed = async (what, run) => {
    const started = performance.now();
    await run();
    times.push(`${what} ${Math.round(performance.now() - started)} ms`);
  };
  const results = stage.pane.getByRole("list", { name: "What became of the files" });
  await read(stage);
  await step("an empty workbook says what to do first", async () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[]]), "Sheet1");
    await openFile(stage, "team.xlsx", XLSX.write(book, { type: "buffer" }));
    await stage.page.getByText("team.xlsx").first().waitFor();
    await stage.pane.getByText("No supplier's template is in this workbook", { exact: false }).waitFor();
    assert.equal(await stage.pane.getByRole("list", { name: "Suppliers in this workbook" }).count(), 0);
    await stage.page.screenshot({ path: `${screens}/Empty-380.png` });
    assert.deepEqual(await violations(stage), []);
  });
  await step("eight manufacturers' files are added at once, each with its line", async () => {
    await timed("adding eight files", async () => {
      await supplierFiles(stage).setInputFiles(files);
      await results.getByRole("listitem").nth(7).waitFor();
    });
    assert.equal(await results.getByText(/^added/).count(), 8);
    assert.equal(await stage.pane.getByRole("list", { name: "Suppliers in this workbook" }).getByRole("listitem").count(), 8);
    await stage.page.screenshot({ path: `${screens}/Added-380.png` });
    assert.deepEqual(await violations(stage), []);
  });
  await step("the dated list is brought from its file", async () => {
    await stage.pane.getByRole("button", { name: /list/i }).first().click();
    await timed("bringing the list", async () => {
      await listFile(stage).setInputFiles("assets/status-2014.csv");
      await stage.pane.getByText(/259 smelters, 154 designated/).first().waitFor();
    });
    await stage.pane.getByRole("button", { name: "Back" }).click();
  });
  await step("the reporting year is set", async () => {
    await tab(stage, "Review").click();
    await stage.pane.getByRole("button", { name: /settings/i }).first().click();
    await stage.pane.getByLabel("Reporting year").fill("20x4");
    await stage.pane.getByRole("button", { name: "Keep settings" }).click();
    await stage.pane.getByText("“20x4” is no value for this. Write one like 2014.").waitFor();
    await stage.pane.getByLabel("Reporting year").fill("2014");
    await timed("keeping the settings", async () => {
      await stage.pane.getByRole("button", { name: "Keep settings" }).click();
      await stage.pane.getByRole("status").getByText("The settings are kept", { exact: false }).waitFor();
    });
  });
  await step("the annex is the published one, with all its sheets and figures", async () => {
    await tab(stage, "Annex").click();
    await timed("building", () => built(stage));
    await stage.pane.getByText("Nothing has changed since Annex I was built.").waitFor();
    await stage.page.screenshot({ path: `${screens}/Built-380.png` });
    assert.deepEqual(await violations(stage), []);
    const bytes = await downloaded(stage);
    writeFileSync("build/team.xlsx", bytes);
    const { Sheets, SheetNames } = XLSX.read(bytes);
    for (const name of ["Annex I", "Annex II", "Report Figures", "Suppliers", "Smelters", "Left Out", "Review", "Status List", "Settings"]) assert.ok(SheetNames.includes(name), name);
    const rows = annexRows(bytes).slice(6);
    assert.deepEqual([rows.filter((row) => row[3] === "Yes").length, rows.filter((row) => row[3] === "No").length], [154, 105]);
    const figures = new Map(XLSX.utils.sheet_to_json(Sheets["Report Figures"], { header: 1 }).map((row) => [row[4], row[1]]));
    assert.deepEqual(["asked", "answered", "denied", "insufficient", "determination"].map((key) => figures.get(key)), [8, 8, 5, 3, "DRC conflict undeterminable"]);
  });
  await step("the same files again change nothing", async () => {
    await tab(stage, "Suppliers").click();
    await supplierFiles(stage).setInputFiles(files);
    await results.getByText(/^there already/).nth(7).waitFor();
  });
  await step("the build is undone when one is sure", async () => {
    await tab(stage, "Annex").click();
    await stage.pane.getByRole("button", { name: "Undo the build" }).click();
    await stage.pane.getByRole("button", { name: "Undo", exact: true }).click();
    await stage.pane.getByText("The build is taken back.").first().waitFor();
    assert.ok(!XLSX.read(await downloaded(stage)).SheetNames.includes("Annex I"));
  });
  console.log(`        ${times.join(", ")}`);
});

await withStage({ title: "encrypted files", pane: 380 }, async (stage) => {
  let workers = 0;
  stage.page.on("worker", () => workers++);
  await read(stage);
  await stage.pane.getByRole("button", { name: /List:/ }).click();
  for (const [name, source] of [["agile.xlsx", "Agile Register"], ["standard.xlsx", "Standard Register"], ["rc4.xls", "Old Register"]]) {
    await step(`${name}: a list under the password that every Excel knows is decrypted in a worker`, async () => {
      const before = workers;
      await listFile(stage).setInputFiles(`build/browser-files/${name}`);
      await stage.pane.getByText(source, { exact: false }).first().waitFor();
      assert.equal(workers, before + 1);
    });
  }
  await step("a list under another password is refused with what to do", async () => {
    await listFile(stage).setInputFiles("build/browser-files/secret.xlsx");
    await stage.pane.getByText("secret.xlsx needs a password", { exact: false }).first().waitFor();
  });
  for (const name of ["template-agile.xlsx", "template-standard.xlsx"]) {
    await step(`${name}: an encrypted template opens as in Excel, and its supplier is reviewed`, async () => {
      await openFile(stage, name, readFileSync(`build/browser-files/${name}`));
      await stage.page.getByText(name).first().waitFor();
      await read(stage);
      await stage.pane.getByText("Larch Instruments").first().waitFor();
    });
  }
});

await withStage({ title: "bad inputs", pane: 380 }, async (stage) => {
  await read(stage);
  await step("a workbook without a template is said to have none", async () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["A", 1]]), "Prices");
    await openFile(stage, "prices.xlsx", XLSX.write(book, { type: "buffer" }));
    await stage.pane.getByText("No supplier's template is in this workbook", { exact: false }).waitFor();
  });
  await step("a broken file is refused in a sentence, and the workbook stays open", async () => {
    await openFile(stage, "broken.xlsx", Buffer.from("PK\x03\x04 not a package"));
    await stage.page.getByText(/broken\.xlsx could not be opened.*damaged/).first().waitFor();
    await stage.page.getByText("prices.xlsx").first().waitFor();
  });
});

await withStage({ title: "the review", pane: 380 }, async (stage) => {
  const press = async (...keys) => { for (const key of keys) await stage.page.keyboard.press(key); };
  const review = () => stage.pane.getByRole("group", { name: "Findings" });
  const first = () => review().locator("[data-finding='0']");
  const count = async () => Number(/^(\d+) findings/.exec(await stage.pane.getByText(/^\d+ findings for/).textContent())[1]);
  const counted = (wanted) => stage.pane.getByText(new RegExp(`^${wanted} findings? for`)).waitFor();
  await read(stage);
  await tab(stage, "Review").click();
  let open = await count();
  await step("E explains a finding, A accepts it with a note, and the focus is on the next one", async () => {
    await first().focus();
    await press("ArrowDown", "ArrowUp", "e");
    await stage.pane.getByText(/^Looks at:/).waitFor();
    await press("e");
    await stage.pane.getByText(/^Looks at:/).waitFor({ state: "detached" });
    await press("a");
    await stage.page.keyboard.type("asked by phone, u e a");
    await press("Enter");
    await counted(open - 1);
    assert.equal(await stage.paneFrame().evaluate("document.activeElement.dataset.finding"), "0");
    assert.match(await stage.pane.locator("summary").textContent(), /Accepted \(1\)/);
  });
  await step("the acceptance stands in the sheet Review, with its note", async () => {
    const rows = XLSX.utils.sheet_to_json(XLSX.read(await downloaded(stage)).Sheets["Review"], { header: 1 });
    assert.equal(rows.filter((row) => row.includes("accepted") && row.includes("asked by phone, u e a")).length, 1);
    assert.equal(rows.find((row) => row.includes("Rule")).at(-1), "Key");
  });
  await step("it stays accepted when the workbook is read again, and U opens it", async () => {
    await stage.pane.getByRole("button", { name: "Read again" }).click();
    await counted(open - 1);
    await first().focus();
    await press("a", "Escape", "u");
    await counted(open);
  });
  await step("a cell that is mended in the sheet takes its finding away at once, and only its supplier is read", async () => {
    const place = review().getByRole("button", { name: "Borealis Boards - Declaration!D17" });
    await place.click();
    await stage.page.waitForFunction(() => [...document.querySelectorAll("input")].some(({ value }) => value === "D17"));
    // The grid has the selection; what is typed goes into it as in Excel.
    await stage.page.getByRole("grid").focus();
    await stage.page.keyboard.type("+46 555 0100");
    const started = Date.now();
    await press("Enter");
    await stage.pane.getByText(/Borealis Boards: one finding went away/).waitFor();
    console.log(`        ${Date.now() - started} ms after the edit`);
    await counted(--open);
  });
  await step("a rule is switched off from its explanation, for the whole workbook", async () => {
    await first().focus();
    await press("e");
    const off = stage.pane.getByRole("button", { name: /^Switch .* off$/ });
    const rule = (await off.textContent()).split(" ")[1];
    await off.click();
    await stage.pane.getByText(`${rule} is off.`, { exact: false }).waitFor();
    assert.ok((await count()) < open);
    const rows = XLSX.utils.sheet_to_json(XLSX.read(await downloaded(stage)).Sheets["Settings"], { header: 1 });
    assert.deepEqual(rows.filter((row) => row[1] === "off").map((row) => row[4]), [rule]);
  });
  await step("the settings page shows it, keeps a reporting year, and axe-core finds nothing", async () => {
    await stage.pane.getByRole("button", { name: "Settings" }).click();
    await stage.pane.getByText("One rule is not as delivered.").waitFor();
    await stage.pane.getByLabel("Reporting year").fill("2014");
    assert.deepEqual(await violations(stage), []);
    await stage.page.screenshot({ path: `${screens}/Settings-380.png` });
    await stage.pane.getByRole("button", { name: "Keep settings" }).click();
    await stage.pane.getByText("The settings are kept on the sheet Settings.").waitFor();
    assert.equal(await stage.pane.getByLabel("Reporting year").inputValue(), "2014");
  });
  await step("findings are filtered by sheet", async () => {
    await stage.pane.getByRole("button", { name: "Back" }).click();
    await stage.pane.getByRole("combobox", { name: "Sheet" }).click();
    await stage.pane.getByRole("option", { name: "Delta Assembly - Declaration" }).click();
    for (const text of await review().getByRole("button", { name: /!/ }).allTextContents()) assert.match(text, /^Delta Assembly - Declaration!/);
    await stage.page.screenshot({ path: `${screens}/Review-filtered-380.png` });
  });
});

await withStage({ title: "a locked template", pane: 380, from: sameSite }, async (stage) => {
  const openIt = async () => {
    await read(stage);
    await openFile(stage, "template-asking.xlsx", readFileSync("build/browser-files/template-asking.xlsx"));
    await stage.pane.getByText("Larch Instruments").first().waitFor();
    await tab(stage, "Review").click();
  };
  await openIt();
  await step("what is accepted there is kept in this browser, also over a reload", async () => {
    await stage.pane.getByRole("button", { name: "Accept" }).first().click();
    await stage.page.keyboard.type("by mail only");
    await stage.page.keyboard.press("Enter");
    await stage.pane.getByText(/Accepted \(1\)/).waitFor();
    await stage.page.reload();
    await openIt();
    await stage.pane.getByText(/Accepted \(1\)/).waitFor();
  });
  await step("a list that is brought there is in force, also when it is opened again", async () => {
    await stage.pane.getByRole("button", { name: "No status list" }).click();
    await listFile(stage).setInputFiles("assets/status-2014.csv");
    await stage.pane.getByText("the list of Mar 18, 2014 is kept in this browser", { exact: false }).first().waitFor();
    await stage.page.reload();
    await openIt();
    await stage.pane.getByRole("button", { name: "List: Mar 18, 2014" }).waitFor();
    await tab(stage, "Review").click();
  });
  await step("it can be forgotten", async () => {
    await stage.pane.getByRole("button", { name: "Settings" }).click();
    await stage.pane.getByRole("button", { name: "Forget them" }).click();
    await stage.pane.getByRole("button", { name: "Forget them" }).waitFor({ state: "detached" });
    await stage.pane.getByRole("button", { name: "Back" }).click();
    await stage.pane.getByRole("button", { name: "Accept" }).first().waitFor();
  });
  await step("the message is in the template's language", async () => {
    await tab(stage, "Suppliers").click();
    await stage.pane.getByRole("button", { name: /Larch Instruments/ }).first().click();
    await stage.pane.getByRole("button", { name: "Write the message" }).click();
    assert.equal(await stage.pane.getByLabel("Language").inputValue(), "de");
    await stage.pane.getByText(/Bitte/).first().waitFor();
    assert.deepEqual(await violations(stage), []);
    await stage.page.screenshot({ path: `${screens}/Message-de-380.png` });
  });
  await step("it starts the team's workbook, in which its supplier is the first", async () => {
    await stage.pane.getByRole("button", { name: "Start a team workbook" }).click();
    await stage.page.getByText("Book2.xlsx").first().waitFor();
    await stage.pane.getByRole("list", { name: "Suppliers in this workbook" }).getByText("Larch Instruments").waitFor();
    await stage.pane.getByRole("button", { name: "Add supplier files" }).waitFor();
    const { SheetNames } = XLSX.read(await downloaded(stage));
    // Excel takes 31 characters, so the name is cut where the longest end has to fit.
    for (const name of ["Suppliers", "Larch Instrument - Declaration"]) assert.ok(SheetNames.includes(name), SheetNames.join(", "));
  });
});

await withStage({ title: "a locked template where storage is denied", pane: 380 }, async (stage) => {
  await step("what is accepted holds until the pane closes, and that is said", async () => {
    await read(stage);
    await openFile(stage, "template-asking.xlsx", readFileSync("build/browser-files/template-asking.xlsx"));
    await stage.pane.getByText("Larch Instruments").first().waitFor();
    await tab(stage, "Review").click();
    await stage.pane.getByRole("button", { name: "Accept" }).first().click();
    await stage.page.keyboard.press("Enter");
    await stage.pane.getByText("this browser does not let the pane keep anything", { exact: false }).waitFor();
    await stage.pane.getByText(/Accepted \(1\)/).waitFor();
    await stage.pane.getByRole("button", { name: "Read again" }).click();
    await stage.pane.getByText(/supplier read/).waitFor();
    await stage.pane.getByText(/Accepted \(1\)/).waitFor();
    assert.deepEqual(await violations(stage), []);
    await stage.page.screenshot({ path: `${screens}/Locked-380.png` });
  });
});

for (const part of ["pages", "keyboard", "unfetched", "speed"]) await (await import(`./${part}.mjs`)).default();

const passed = results.filter((result) => result.passed).length;
writeFileSync("build/browser.json", JSON.stringify({ passed, failed: results.length - passed, results }, null, 1));
console.log(`${passed} of ${results.length} steps passed`);
// A word that no visit has in its title makes none, and proves nothing.
process.exitCode = results.length > 0 && passed === results.length ? 0 : 1;
