/** Prints what the desk costs: whole processes, each as a ratio to a plain parse of the same file. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { cpuOf } from "./process.mjs";

const runs = Number(process.env.RUNS ?? 7);
const real = "../shared/templates/cmrt-3.01-filled.xlsx";
const files = [
  ["review of the sample", "assets/sample.xlsx"],
  ...(existsSync(real) ? [["review of a real template, 3.01", real]] : []),
];

const folder = "build/bench-files";
const inFolder = (kind) => readdirSync(`${folder}/${kind}`).map((name) => `${folder}/${kind}/${name}`);

console.log(`${"".padEnd(34)}desk CPU s  parse CPU s  ratio  desk MB`);
async function row(title, given) {
  const desk = await cpuOf(["build/desk/desk.js", "review", ...given, "--json"], runs);
  const peer = await cpuOf(["test/bench/peer.mjs", ...given], runs);
  const cells = [desk.cpu.toFixed(2).padStart(10), peer.cpu.toFixed(2).padStart(12), (desk.cpu / peer.cpu).toFixed(2).padStart(6), desk.memory.toFixed(0).padStart(8)];
  console.log(title.padEnd(34) + cells.join(" "));
}

for (const [title, file] of files) await row(title, [file]);
await row(`review of ${inFolder("versions").length} templates in one call`, inFolder("versions"));

const suppliers = await cpuOf(["build/desk/desk.js", "review", ...inFolder("suppliers").slice(0, 200), "--json"], 1);
const few = await cpuOf(["build/desk/desk.js", "review", ...inFolder("suppliers").slice(0, 20), "--json"], 1);
console.log(`review of 200 suppliers of 300 smelters each, in one call: ${suppliers.cpu.toFixed(1)} CPU s, ${suppliers.memory.toFixed(0)} MB at most; of 20 of them ${few.memory.toFixed(0)} MB`);

const rolled = await cpuOf(["build/desk/desk.js", "annex", `${folder}/suppliers`, "--status", `${folder}/lists/status.csv`, "--json"], 1);
const parsed = await cpuOf(["test/bench/peer.mjs", ...inFolder("suppliers")], 1);
console.log(`annex of ${inFolder("suppliers").length} suppliers of 300 smelters each: ${rolled.cpu.toFixed(1)} CPU s, ${((rolled.cpu / inFolder("suppliers").length) * 1000).toFixed(0)} ms a file, ${(rolled.cpu / parsed.cpu).toFixed(2)} of a plain parse, ${rolled.memory.toFixed(0)} MB at most`);

process.stdout.write(spawnSync(process.execPath, ["build/bench-review/bench-review.js"], { encoding: "utf8" }).stdout);

process.stdout.write(spawnSync(process.execPath, ["build/bench-lookup/bench-lookup.js"], { encoding: "utf8" }).stdout);

/** A sentence is an answer too, so a file that cannot be read ends with status 1. */
const slowest = { name: "", seconds: 0 };
for (const file of inFolder("hostile")) {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ["build/desk/desk.js", "review", file, "--json"], { encoding: "utf8", maxBuffer: 2 ** 26 });
  const seconds = (performance.now() - start) / 1000;
  if (status > 1 || JSON.parse(stdout).files.length !== 1) throw new Error(`${file} ended with ${status}`);
  if (seconds > slowest.seconds) Object.assign(slowest, { name: file.split("/").at(-1), seconds });
}
console.log(`${inFolder("hostile").length} damaged or hostile files, each in a process of its own: the slowest, ${slowest.name}, answers after ${slowest.seconds.toFixed(1)} s`);
if (!existsSync(real)) console.log("review of a real template: left out, the real files are not beside the repository");
