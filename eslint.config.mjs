import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The way that data flows (README, "The house"): each room may use those before it, never those after. */
const rooms = ["words", "template", "smelters", "review", "annex", "files", "workbook"];
const callers = ["taskpane", "commands", "functions", "desk"];
const after = (room) => [...rooms.slice(rooms.indexOf(room) + 1), ...callers, "workbench"];
const mayNotUse = (folder, others) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { group: others.map((other) => `**/${other}/**`).concat(others.map((other) => `**/${other}`)), message: `src/${folder} does not use these rooms.` },
          { group: [...rooms, "workbench"].map((room) => `../**/${room}/*`), message: "Enter a room through its index." },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ["dist", "build", "node_modules", "coverage"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "office-addins": officeAddins },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  ...rooms.filter((room) => room !== "words").map((room) => mayNotUse(room, after(room))),
  ...callers.map((caller) => mayNotUse(caller, [...callers.filter((other) => other !== caller), "workbench"])),
  // Excel takes the password off that every Excel knows before anything sees the file; that is in the files' room.
  mayNotUse("workbench", [...rooms.filter((room) => room !== "files"), ...callers]),
  {
    // The stand-in answers Excel's calls and makes none. As in Excel, a property of mixed cells is null, which nobody can assign.
    files: ["src/workbench/**/*.ts"],
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "off"])),
      "@typescript-eslint/related-getter-setter-pairs": "off",
    },
  },
);
