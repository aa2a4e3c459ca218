const path = require("node:path");
const { DefinePlugin } = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const here = (...parts) => path.resolve(__dirname, ...parts);
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Where dist/ will be hosted: DESK_URL, without a slash at its end. The manifest in the repository is for development. */
const developmentUrl = "https://localhost:3000";
const baseUrl = (process.env.DESK_URL ?? developmentUrl).replace(/\/+$/, "");
const base = {
  module: {
    rules: [
      { test: /\.tsx?$/, use: "swc-loader", exclude: /node_modules/ },
      // Nothing in these rooms does anything when it is loaded: what a page does not use of them stays out of its script.
      { test: here("src"), exclude: [here("src/functions"), here("src/commands"), here("src/desk"), here("src/workbench"), here("src/taskpane/index.tsx"), here("src/taskpane/files.worker.ts")], sideEffects: false },
    ],
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  performance: { hints: false },
};

/** What Excel shows of the worksheet functions, from the comments beside them. */
async function functionsMetadata(_, file) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return metadataJson.replaceAll(developmentUrl, baseUrl);
}

/** What Excel loads: dist/. */
function addIn(mode) {
  const csp = [
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
  ].join("; ");
  return {
    ...base,
    name: "add-in",
    mode,
    // One page for all of it: worksheet functions, ribbon buttons and pane share a runtime.
    entry: { taskpane: ["./src/functions/index.ts", "./src/commands/index.ts", "./src/taskpane/index.tsx"] },
    devtool: mode === "development" ? "source-map" : false,
    // The manifest names taskpane.js, so its page asks for it with a hash behind it. What is loaded later is named by what is in it: after an
    // update no script meets one of another build, whatever browsers have kept.
    output: { path: here("dist"), publicPath: "auto", chunkFilename: "[name].[contenthash:8].js", clean: true },
    plugins: [
      new DefinePlugin({ DESK_VERSION: JSON.stringify(require("./package.json").version) }),
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        hash: true,
        templateParameters: { csp, officeJs: mode === "development" ? "/office/office.js" : cdn },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icon-*.png" },
          // What an empty workbook offers to try.
          { from: "assets/sample.xlsx", to: "assets/sample.xlsx" },
          { from: "assets/status-2014.csv", to: "assets/status-2014.csv" },
          { from: "assets/support.html", to: "support.html" },
          { from: "src/functions/functions.ts", to: "functions.json", transform: functionsMetadata },
          { from: "manifest.xml", transform: (xml) => xml.toString().replaceAll(developmentUrl, baseUrl) },
        ],
      }),
    ],
  };
}

/** The page that stands in for Excel: build/workbench/. */
function workbench(mode) {
  return {
    ...base,
    name: "workbench",
    mode,
    entry: { workbench: "./src/workbench/page/index.ts" },
    devtool: mode === "development" ? "source-map" : false,
    // The dev server serves both builds at one address: chunks of their own name keep them apart.
    output: { path: here("build/workbench"), publicPath: "auto", chunkFilename: "workbench.[name].js", clean: true },
    plugins: [
      new HtmlWebpackPlugin({ template: "src/workbench/page/index.html", filename: "index.html" }),
      new CopyWebpackPlugin({ patterns: [{ from: "src/workbench/page/page.css" }] }),
    ],
  };
}

/** What the bench sets the pane beside: build/peer-pane/. */
function peerPane(mode) {
  return {
    ...base,
    name: "peer-pane",
    mode,
    entry: { taskpane: "./test/bench/peer-pane/index.tsx" },
    devtool: false,
    output: { path: here("build/peer-pane"), publicPath: "auto", clean: true },
    plugins: [
      new HtmlWebpackPlugin({ template: "test/bench/peer-pane/taskpane.html", filename: "taskpane.html" }),
      new CopyWebpackPlugin({ patterns: [{ from: "assets/icon-80.png" }] }),
    ],
  };
}

/** A program for Node: the command line in build/desk/, and the maker of the sample in build/sample/. */
function program(mode, name, entry) {
  return {
    ...base,
    name,
    mode,
    target: "node20",
    entry: { [name]: entry },
    // Few calls need exceljs, which is as large as all else together; it stays in node_modules.
    externals: { exceljs: "commonjs exceljs" },
    devtool: false,
    optimization: { minimize: false },
    output: { path: here("build", name), clean: true },
  };
}

/** Both at one address on plain http, with office.js from the installed package instead of Microsoft's server. */
function devServer() {
  return {
    port: Number(process.env.PORT ?? 3000),
    server: process.env.HTTPS ? "https" : "http",
    open: false,
    hot: false,
    liveReload: false,
    client: false,
    static: [
      { directory: here("node_modules/@microsoft/office-js/dist"), publicPath: "/office", watch: false },
      { directory: here("src/workbench/trust"), publicPath: "/office/AgaveErrorUX", watch: false },
      { directory: here("assets"), publicPath: "/assets", watch: false },
      ...(process.env.BOOKS ? [{ directory: path.resolve(process.env.BOOKS), publicPath: "/books", watch: false }] : []),
    ],
  };
}

module.exports = ({ WEBPACK_SERVE: serving = false } = {}, { mode = "development" }) => [
  { ...addIn(mode), devServer: devServer() },
  workbench(mode),
  ...(serving ? [] : [peerPane(mode), program(mode, "desk", "./src/desk/index.ts"), program(mode, "sample", "./test/fixtures/make-sample.ts"), program(mode, "browser-files", "./test/browser/make-files.ts"), program(mode, "bench-files", "./test/bench/make-files.ts"), program(mode, "bench-review", "./test/bench/review.ts"), program(mode, "bench-lookup", "./test/bench/lookup.ts")]),
];
