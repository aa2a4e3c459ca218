export { ruleDocs } from "../en/rules";
