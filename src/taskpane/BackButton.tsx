import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { say } from "../words";

/** The way back from a page that is reached from another. */
export function BackButton({ onClick, label = say("pane.back") }: { onClick: () => void; label?: string }) {
  return <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onClick}>{label}</Button>;
}
