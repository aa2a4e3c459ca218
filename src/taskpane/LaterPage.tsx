import { Component, Suspense, use, useState, type ComponentType, type ReactNode } from "react";
import { FailureNotice } from "./FailureNotice";
import { usePageStyles } from "./layout";

/**
 * A page in a file of its own. Where it cannot be fetched or drawn, a sentence and a fresh attempt stand in its place, and all else goes on.
 * A failure is forgotten: whoever opens the page next asks again.
 *
 * @param fetchPage asked until it succeeds once
 * @param closeOf closes what is not a page and can be done without
 * @returns the page, and `ask` to have it fetched ahead
 */
export function laterPage<Props extends object>(fetchPage: () => Promise<ComponentType<Props>>, closeOf?: (props: Props) => () => void) {
  let fetched: ComponentType<Props> | null = null;
  let asked: Promise<ComponentType<Props>> | null = null;
  const ask = () => {
    asked ??= fetchPage().then(
      (page) => (fetched = page),
      (error: unknown) => {
        asked = null;
        throw error;
      },
    );
    return asked;
  };

  function Fetched({ asking, props }: { asking: Promise<ComponentType<Props>>; props: Props }) {
    const Page = fetched ?? use(asking);
    return <Page {...props} />;
  }

  function LaterPage(props: Props) {
    // One attempt for each opening: if drawing asked, each failure would be followed by the next attempt at once.
    const [asking] = useState(ask);
    return (
      <Boundary again={ask} close={closeOf?.(props)}>
        <Suspense fallback={null}>
          <Fetched asking={asking} props={props} />
        </Suspense>
      </Boundary>
    );
  }
  return Object.assign(LaterPage, { ask });
}

interface BoundaryProps {
  again: () => Promise<unknown>;
  close: (() => void) | undefined;
  children: ReactNode;
}

interface BoundaryState {
  caught: { error: unknown } | null;
}

/** React itself tells the console what is caught here. */
class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { caught: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { caught: { error } };
  }

  override componentDidUpdate(_: BoundaryProps, before: BoundaryState) {
    // The button that had the focus is gone; pages that are reached from another take it themselves.
    if (!before.caught || this.state.caught || document.activeElement !== document.body) return;
    const tab = document.querySelector<HTMLElement>("[role=tab][aria-selected=true]") ?? document.querySelector<HTMLElement>("[role=tab]");
    tab?.focus();
  }

  private readonly again = async () => {
    await this.props.again();
    this.setState({ caught: null });
  };

  override render() {
    const { caught } = this.state;
    return caught ? <InItsPlace error={caught.error} again={this.again} close={this.props.close} /> : this.props.children;
  }
}

function InItsPlace(props: { error: unknown; again: () => Promise<unknown>; close: (() => void) | undefined }) {
  const page = usePageStyles();
  return <div className={page.bar}><FailureNotice {...props} /></div>;
}
