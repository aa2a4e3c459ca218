export { lists } from "../en/lists";
