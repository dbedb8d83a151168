import type { Heard, PlayedScene } from "./play.ts"

/** Nothing said is a line of its own: it is as much to be judged as a word. */
const NOTHING = "(nothing)"

const linesOf = ({ did, said }: Heard): string[] => [
  did,
  ...(said.length > 0 ? said : [NOTHING]).map((words) => `    ${words}`)
]

/** What hands did in one scene, and under each line what was heard. */
export const heardIn = ({ heard }: Pick<PlayedScene, "heard">): string => heard.flatMap(linesOf).join("\n")

/** The transcript as a page of Markdown, the same for the same words. */
export function transcriptOf(
  versions: { reader: string; browser: string },
  scenes: readonly Pick<PlayedScene, "title" | "should" | "heard">[]
): string {
  const parts = scenes.map((scene, place) =>
    [`## ${place + 1}. ${scene.title}`, "", scene.should, "", "```text", heardIn(scene), "```"].join("\n")
  )
  return `${[
    "# What a screen reader says of the workspace",
    "",
    `Written by \`npm run listen\` with Orca ${versions.reader} and Chromium ${versions.browser}: real keys, in a real browser, on a demonstration. Not run with the`,
    "tests: a person plays it before a release, and reads with `git diff` what is said otherwise than before. Under each scene stands what it should say. A line at",
    "the margin is what hands did, the lines under it what was heard then; on the way to a control by Tab, the last stop alone. Orca’s own words are in English; keys",
    "are not said, and a page that opens is not read whole. NVDA, JAWS and VoiceOver are not heard here.",
    "",
    parts.join("\n\n")
  ].join("\n")}\n`
}
