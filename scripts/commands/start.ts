import { prepareDatabase } from "../seed/prepare-database.ts"
import { buildEditor } from "../setup/build-editor.ts"
import { run } from "../setup/run.ts"

await buildEditor()
await prepareDatabase()
process.exit(await run("node", ["server/src/main.ts"]))
