export { functions } from "../en/functions";
