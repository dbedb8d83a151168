import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { readCommandLine } from "../setup/command-line.ts"
import { ROOT, say, stop } from "../setup/run.ts"

const { words: wanted } = readCommandLine({
  typed: "npm run listen",
  does: {
    fr: "Joue des scènes de l’atelier au clavier devant le lecteur d’écran Orca, et note dans docs/listening.md ce qu’il dit (dix à vingt minutes\u202f; Linux seul, et pas pendant que votre propre Orca tourne).",
    en: "Plays scenes of the workspace by keyboard before the screen reader Orca, and notes in docs/listening.md what it says (ten to twenty minutes; Linux only, and not while an Orca of yours runs)."
  },
  words: {
    takes: { fr: "scène", en: "scene" },
    does: {
      fr: "son numéro\u202f: ce qu’elle dit est montré ici, et le fichier reste tel qu’il est",
      en: "its number: what it says is shown here, and the file stays as it is"
    }
  }
})
const { missingPackages } = await import("../listen/wanted-programs.ts")
const missing = missingPackages()
if (missing.length > 0) {
  stop(
    `Il manque de quoi écouter\u202f; installez-le puis relancez\u202f: apt-get install ${missing.join(" ")}`,
    `What is needed to listen is missing; install it, then run again: apt-get install ${missing.join(" ")}`
  )
}
const { buildEditor } = await import("../setup/build-editor.ts")
const { startDemonstration } = await import("../e2e/demonstration-house.ts")
const { openDesk } = await import("../listen/desk.ts")
const { playScene } = await import("../listen/play.ts")
const { SCENES } = await import("../listen/scenes.ts")
const { heardIn, transcriptOf } = await import("../listen/transcript.ts")

const chosen = wanted.length === 0 ? SCENES : SCENES.filter((_, place) => wanted.includes(String(place + 1)))
await buildEditor()
const house = await startDemonstration()
try {
  const desk = await openDesk()
  try {
    const played = []
    for (const scene of chosen) {
      console.log(`\n${scene.title}`)
      const one = await playScene(desk, house.url, scene)
      console.log(heardIn(one))
      if (one.stopped) {
        console.error(one.stopped)
        process.exitCode = 1
      }
      played.push(one)
    }
    if (wanted.length === 0 && played.every(({ stopped }) => !stopped)) {
      const versions = { reader: desk.readerVersion, browser: desk.browser.version() }
      writeFileSync(join(ROOT, "docs/listening.md"), transcriptOf(versions, played))
      say(
        "Noté dans docs/listening.md\u202f: comparez par git diff.",
        "Noted in docs/listening.md: compare by git diff."
      )
    }
  } finally {
    await desk.close()
  }
} finally {
  await house.remove()
}
