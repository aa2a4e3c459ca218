/** Prints what the desk costs: whole processes, each as a ratio to a plain parse of the same file, and the size of the pane's script. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { cpuOf } from "./process.mjs";

const runs = Number(process.env.RUNS ?? 7);
const real = "../shared/templates/cmrt-3.01-filled.xlsx";
const files = [
  ["review of the sample", "assets/sample.xlsx"],
  ...(existsSync(real) ? [["review of a real template, 3.01", real]] : []),
];

console.log(`${"".padEnd(34)}desk CPU s  parse CPU s  ratio  desk MB`);
for (const [title, file] of files) {
  const desk = await cpuOf(["build/desk/desk.js", "review", file, "--json"], runs);
  const peer = await cpuOf(["test/bench/peer.mjs", file], runs);
  const cells = [desk.cpu.toFixed(2).padStart(10), peer.cpu.toFixed(2).padStart(12), (desk.cpu / peer.cpu).toFixed(2).padStart(6), desk.memory.toFixed(0).padStart(8)];
  console.log(title.padEnd(34) + cells.join(" "));
}
if (!existsSync(real)) console.log("review of a real template: left out, the real files are not beside the repository");

if (existsSync("dist/taskpane.html")) {
  const first = [...readFileSync("dist/taskpane.html", "utf8").matchAll(/src="?([^":> ]+\.js)/g)].map(([, name]) => name);
  const size = (names) => names.reduce((sum, name) => sum + gzipSync(readFileSync(`dist/${name}`)).length, 0) / 1024;
  const all = readdirSync("dist").filter((name) => name.endsWith(".js"));
  console.log(`pane, script at first load: ${size(first).toFixed(0)} kB gzip; all scripts: ${size(all).toFixed(0)} kB gzip`);
} else console.log("pane: not built; run npm run build first");
