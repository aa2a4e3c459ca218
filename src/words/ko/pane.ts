export { pane } from "../en/pane";
