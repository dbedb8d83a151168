import { buildEditor } from "../setup/build-editor.ts"
import { readCommandLine } from "../setup/command-line.ts"
import { useHouseSettings } from "../setup/house-settings.ts"
import { HOUSE_VARIABLES } from "../setup/house-variables.ts"
import { run, stop } from "../setup/run.ts"

useHouseSettings()
readCommandLine({
  typed: "npm start",
  does: {
    fr: "Construit ce qui doit l’être, prépare la base de données et sert le site public et l’atelier sur un seul port.",
    en: "Builds what has to be, prepares the database, and serves the public site and the workspace on one port."
  },
  variables: HOUSE_VARIABLES
})
await buildEditor()
// Loaded only now: they bring the whole server.
const { startFailure } = await import("@recos/server/messages/start")
const { prepareDatabase } = await import("../seed/prepare-database.ts")
await prepareDatabase().catch((error) => {
  const said = startFailure.explain(error)
  stop(said, said)
})
process.exit(await run("node", ["server/src/main.ts"]))
