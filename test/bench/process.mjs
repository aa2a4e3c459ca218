import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Runs a Node program several times and tells the median of its CPU seconds, user and system, as the process itself counts them
 * at its end, and the largest memory in MB.
 */
export async function cpuOf(args, runs) {
  const seconds = [], memory = [];
  const report = `data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("\\n@"+JSON.stringify({cpu:(user+system)/1e6,memory:process.resourceUsage().maxRSS/1024})+"\\n")})`;
  for (let run = 0; run < runs; run++) {
    const child = spawn(process.execPath, ["--import", report, ...args], { stdio: ["ignore", "ignore", "pipe"] });
    let text = "";
    child.stderr.on("data", (chunk) => (text += chunk));
    const [status] = await once(child, "close");
    const found = /@(\{.*\})\s*$/.exec(text);
    if (status !== 0 || !found) throw new Error(`${args.join(" ")} ended with ${status}: ${text}`);
    const { cpu, memory: used } = JSON.parse(found[1]);
    seconds.push(cpu);
    memory.push(used);
  }
  return { cpu: median(seconds), memory: Math.max(...memory) };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
