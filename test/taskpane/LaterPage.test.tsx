/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { laterPage } from "../../src/taskpane/LaterPage";
import { theme } from "../../src/taskpane/themes/plain";
import { say } from "../../src/words";

const notFetched = () => Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
const sentence = say("pane.pageNotLoaded");
const button = (name: string) => screen.getByRole("button", { name });
const tryAgain = async () => { await userEvent.click(button(say("pane.tryAgain"))); };

/** A page that counts how often it is asked for, and the tab beside it. @param answers what becomes of each request, in order; the last holds for all that follow */
function pageAfter(...answers: ("fetched" | "not fetched")[]) {
  let asked = 0;
  const Page = laterPage(
    () => {
      const answer = answers[Math.min(asked++, answers.length - 1)];
      return answer === "fetched" ? Promise.resolve(({ name }: { name: string; end: () => void }) => <h2>{name}</h2>) : Promise.reject(notFetched());
    },
    ({ end }) => end,
  );
  return { Page, asked: () => asked };
}

const show = (page: React.ReactNode) => act(() => Promise.resolve(render(<FluentProvider theme={theme}>{page}<button role="tab" aria-selected>Review</button></FluentProvider>)));
const end = jest.fn();

beforeEach(() => { jest.spyOn(console, "error").mockImplementation(() => undefined); });
afterEach(() => { jest.restoreAllMocks(); });

test("a page that was fetched ahead is there at once", async () => {
  const { Page, asked } = pageAfter("fetched");
  await Page.ask();
  render(<FluentProvider theme={theme}><Page name="Smelters" end={end} /></FluentProvider>);
  expect(screen.getByRole("heading").textContent).toBe("Smelters");
  expect(asked()).toBe(1);
});

test("a page that cannot be fetched is one sentence, asked for once for each click on Try again, until it comes", async () => {
  const { Page, asked } = pageAfter("not fetched", "not fetched", "fetched");
  await show(<Page name="Review" end={end} />);
  expect(screen.getByRole("alert").textContent).toContain(sentence);
  expect(asked()).toBe(1);
  const before = screen.getByText(sentence);
  await tryAgain();
  expect(asked()).toBe(2);
  // Said anew, and the focus stays.
  expect(screen.getByText(sentence)).not.toBe(before);
  expect(document.activeElement).toBe(button(say("pane.tryAgain")));
  await tryAgain();
  expect(screen.getByRole("heading").textContent).toBe("Review");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("tab"));
  expect(asked()).toBe(3);
});

test.each<[failed: string, fail: (page: ReturnType<typeof pageAfter>["Page"]) => Promise<void>]>([
  ["fetched ahead", async (Page) => { await expect(Page.ask()).rejects.toThrow("Loading chunk 7 failed."); }],
  ["opened before", async (Page) => {
    const { unmount } = await show(<Page name="Annex" end={end} />);
    expect(screen.getByRole("alert").textContent).toContain(sentence);
    unmount();
  }],
])("a page that failed when it was %s is asked for again when it is opened", async (_, fail) => {
  const { Page, asked } = pageAfter("not fetched", "fetched");
  await fail(Page);
  await show(<Page name="Annex" end={end} />);
  expect(screen.getByRole("heading").textContent).toBe("Annex");
  expect(asked()).toBe(2);
});

test("what can be done without can be closed", async () => {
  const { Page } = pageAfter("not fetched");
  await show(<Page name="Tour" end={end} />);
  await userEvent.click(button(say("pane.close")));
  expect(end).toHaveBeenCalledTimes(1);
});

test("a page that fails while it is drawn is one sentence with the error's name, and the console has the error", async () => {
  let broken = true;
  const Page = laterPage(() =>
    Promise.resolve(() => {
      if (broken) throw new TypeError("no such row");
      return <h2>Smelters</h2>;
    }),
  );
  await show(<Page />);
  expect(screen.getByRole("alert").textContent).toContain(say("pane.unexpected", { reason: "TypeError" }));
  expect(console.error).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ message: "no such row" }), expect.anything(), expect.anything());
  expect(screen.queryByRole("button", { name: say("pane.close") })).toBeNull();
  broken = false;
  await tryAgain();
  expect(screen.getByRole("heading").textContent).toBe("Smelters");
});
