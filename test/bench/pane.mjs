/** Prints what the pane costs, beside a pane in the shape of Microsoft's template (test/bench/peer-pane): its script, when it can be used, and how long it keeps its thread. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { addFiles, emptyWorkbook, longest, mainJob, manyFindings, startTimes } from "../browser/speed.mjs";
import { executablePath, openStage, peerPane } from "../browser/stage.mjs";
import { read } from "../browser/steps.mjs";
import { median } from "./process.mjs";

const runs = Number(process.env.RUNS ?? 7);

async function pane() {
  sizes();
  if (executablePath === undefined) return console.log("pane: start and tasks are left out, no Chromium is installed");
  await script();
  await start();
  await job();
  await hundredFiles();
}

/** What Excel loads before anything of ours runs. */
function sizes() {
  const first = (folder) => kilobytes([...readFileSync(`${folder}/taskpane.html`, "utf8").matchAll(/src="?([^":> ]+\.js)/g)].map(([, name]) => `${folder}/${name}`));
  const [ours, peer] = [first("dist"), first("build/peer-pane")];
  console.log(`pane, script at first load: ${ours.toFixed(0)} kB gzip; the peer's ${peer.toFixed(0)} kB; ratio ${(ours / peer).toFixed(2)}`);
}

/** Until the first supplier is listed. What is asked for once the workbook is read is for later pages, though it may come before the list is drawn. */
async function script() {
  for (const [language, name] of [["en-US", "English"], ["de-DE", "German"]]) {
    const { needed, came } = await visit({ language, observe: listing(language) }, listed);
    const later = came.filter((file) => !needed.includes(file));
    console.log(`pane, script until the first supplier is listed, ${name}: ${kilobytes(needed).toFixed(0)} kB gzip in ${needed.length} files${later.length === 0 ? "" : `; ${kilobytes(later).toFixed(0)} kB for later pages came before it`}`);
  }
  const all = readdirSync("dist").filter((name) => name.endsWith(".js"));
  console.log(`pane, all scripts in all languages: ${kilobytes(all.map((name) => `dist/${name}`)).toFixed(0)} kB gzip in ${all.length} files`);
}

/** Notes when the workbook is read (the status line begins with the number of suppliers then) and when the first is listed. */
function listing(language) {
  const list = JSON.parse(readFileSync("build/browser-files/words.json", "utf8"))[language.slice(0, 2)]["suppliers.list"];
  return `new MutationObserver((_, self) => {
    if (/^\\d/.test(document.querySelector("[role=status]")?.textContent)) globalThis.readAt ??= performance.now();
    if (!document.querySelector(${JSON.stringify(`[aria-label="${list}"] li`)})) return;
    self.disconnect();
    globalThis.listedAt = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });`;
}

/** When the suppliers are listed, in ms since the pane's page was asked for; the files that were asked for until the workbook was read, and those that had come until the list. */
async function listed(stage) {
  await stage.pane.locator("main li").first().waitFor();
  const { at, needed, came, origin } = await stage.paneFrame().evaluate(() => {
    const { readAt, listedAt: at, location } = globalThis;
    // The first script has a hash behind its name.
    const entries = performance.getEntriesByType("resource").map(({ name, startTime, responseEnd }) => ({ name: name.replace(/\?.*/, ""), startTime, responseEnd })).filter(({ name }) => name.startsWith(`${location.origin}/`) && name.endsWith(".js"));
    const names = (which) => entries.filter(which).map(({ name }) => name);
    return { at, needed: names(({ startTime }) => startTime <= readAt), came: names(({ responseEnd }) => responseEnd <= at), origin: location.origin };
  });
  const inFolder = (name) => name.replace(origin, "dist");
  return { at, needed: needed.map(inFolder), came: came.map(inFolder) };
}

/** Both in the same place, in turn, each in a browser that has never seen them. */
async function start() {
  const [ours, peers] = [[], []];
  for (let run = 0; run < runs; run++) {
    ours.push(await visit({ observe: listing("en-US") }, async (stage) => ({ listed: (await listed(stage)).at, ...(await startTimes(stage)) })));
    peers.push(await visit({ from: peerPane }, async (stage) => {
      await stage.pane.getByRole("button", { name: "Write" }).waitFor();
      return stage.paneFrame().evaluate(() => performance.getEntriesByName("usable")[0].startTime);
    }));
  }
  const peer = median(peers);
  const of = (what) => {
    const ms = median(ours.map((times) => times[what]));
    return `${Math.round(ms)} ms (ratio ${(ms / peer).toFixed(2)})`;
  };
  console.log(`pane, since its page was asked for, median of ${runs}: frame drawn ${of("drawn")}, the sample read ${of("usable")}, its suppliers listed ${of("listed")}; the peer usable ${peer.toFixed(0)} ms`);
}

/** Medians of the times; of the tasks the longest of all visits. */
async function job() {
  const visits = [];
  for (let run = 0; run < Math.ceil(runs / 2); run++) {
    visits.push(await visit({}, async (stage) => {
      await read(stage);
      const { findings: _, ...many } = { ...(await mainJob(stage)), ...(await manyFindings(stage)) };
      return many;
    }));
  }
  for (const what of Object.keys(visits[0])) {
    const figures = visits.map((one) => one[what]);
    console.log(`pane, ${what}: ${median(figures.map(({ ms }) => ms))} ms, median of ${visits.length}; ${task(Math.max(...figures.map(({ longestTask }) => longestTask)))}`);
  }
}

/** A hundred suppliers of 300 smelters each go into an empty workbook. Medians of the times; of the tasks the most and the longest of all visits. */
async function hundredFiles() {
  const folder = "build/bench-files/suppliers";
  const files = readdirSync(folder).slice(0, 100).map((name) => `${folder}/${name}`);
  const visits = [];
  for (let run = 0; run < Math.ceil(runs / 3); run++) visits.push(await visit({ observe: followed }, (stage) => adding(stage, files)));
  console.log(`pane, adding 100 files of 300 smelters each to an empty workbook: ${median(visits.map(({ ms }) => ms))} ms, median of ${visits.length}`);
  for (const [index, { what }] of visits[0].parts.entries()) {
    const same = visits.map(({ parts }) => parts[index]);
    const took = same[0].ms === null ? "" : `${Math.round(median(same.map(({ ms }) => ms)))} ms; `;
    const most = Math.max(...same.map(({ tasks }) => tasks.length));
    console.log(`  ${what}: ${took}${task(Math.max(0, ...same.flatMap(({ tasks }) => tasks)))}${most > 0 ? `, ${most} above 50 ms in one visit` : ""}`);
  }
}

/** Keeps each task above 50 ms and each sentence of the status line, with its moment. */
const followed = `globalThis.tasks = []; globalThis.said = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ at: startTime + duration / 2, ms: duration })))).observe({ entryTypes: ["longtask"] });
  new MutationObserver(() => {
    const text = document.querySelector("[role=status]")?.textContent ?? "";
    if (text !== said.at(-1)?.text) said.push({ at: performance.now(), text });
  }).observe(document, { childList: true, subtree: true, characterData: true });`;

/** What the pane says tells which tasks belong to which part of the work. */
async function adding(stage, files) {
  await read(stage);
  await emptyWorkbook(stage, "hundred.xlsx");
  const { ms } = await longest(stage, () => addFiles(stage, files, 600_000));
  // The roll-up of what was added goes on while the list is there.
  await stage.page.waitForTimeout(3000);
  const { tasks, said } = await stage.paneFrame().evaluate(() => ({ tasks: globalThis.tasks, said: globalThis.said }));
  const first = (pattern) => said.find(({ text }) => pattern.test(text)).at;
  // The sentence about the first supplier may be gone before it is drawn.
  const after = (moment, pattern) => said.find(({ at, text }) => at > moment && pattern.test(text)).at;
  const last = (pattern) => said.findLast(({ text }) => pattern.test(text)).at;
  const begins = { "reading in workers": first(/^Reading .*xlsx/), "fitting them in": last(/^Reading/), review: after(last(/^Reading/), /^Reviewing/), writing: first(/^Writing/), "list and roll-up": first(/^100 added/) };
  const moments = [...Object.values(begins), Infinity];
  const parts = Object.entries(begins).map(([what, from], index) => {
    const to = moments[index + 1];
    const own = tasks.filter(({ at }) => at >= from && at < to);
    return { what, ms: to === Infinity ? null : to - from, tasks: own.map(({ ms: long }) => long) };
  });
  return { ms, parts };
}

async function visit(options, run) {
  const stage = await openStage(options);
  try {
    return await run(stage);
  } finally {
    await stage.browser.close();
  }
}

/** Browsers tell of tasks only from 50 ms on. */
function task(longestTask) {
  return longestTask === 0 ? "no task above 50 ms" : `longest task ${Math.round(longestTask)} ms`;
}

function kilobytes(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;
}

const missing = ["dist/taskpane.html", "build/workbench/index.html"].find((file) => !existsSync(file));
if (missing === undefined) await pane();
else console.log(`pane: ${missing} is not there; run npm run build first`);
