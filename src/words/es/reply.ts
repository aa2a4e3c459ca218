export { reply } from "../en/reply";
