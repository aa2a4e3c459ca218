export { figures } from "../en/figures";
