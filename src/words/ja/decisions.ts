export { decisions } from "../en/decisions";
