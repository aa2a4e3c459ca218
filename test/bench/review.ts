import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readWorkbook } from "../../src/files";
import { reviewAll } from "../../src/review";
import { readTemplates, type Response } from "../../src/template";

/** Tells the CPU seconds of parsing 100 files of 300 smelters each and of reviewing them once they are parsed. */
async function measure(): Promise<void> {
  const folder = "build/bench-files/suppliers";
  const names = (await readdir(folder)).sort().slice(0, 100);
  const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
  const start = cpu();
  const responses: Response[] = [];
  for (const name of names) {
    const read = await readWorkbook(await readFile(path.join(folder, name)), name, { lookups: true });
    if (read.ok) responses.push(...readTemplates(read.workbook).responses);
  }
  const parsed = cpu();
  const findings = reviewAll(responses, { today: "2015-05-01", reportingYear: 2014, list: null }).reduce((sum, review) => sum + review.findings.length, 0);
  const reviewed = cpu();
  console.log(`review of ${responses.length} parsed responses, ${responses.reduce((sum, { smelters }) => sum + smelters.length, 0)} rows: ${(reviewed - parsed).toFixed(2)} CPU s, ${findings} findings; parsing them ${(parsed - start).toFixed(2)}; ratio ${((reviewed - parsed) / (parsed - start)).toFixed(2)}`);
}

void measure();
