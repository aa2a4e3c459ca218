export { cover } from "../en/cover";
