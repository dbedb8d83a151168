import { buildEditor } from "../setup/build-editor.ts"
import { prepareDatabase } from "../setup/prepare-database.ts"
import { run } from "../setup/run.ts"

await buildEditor()
await prepareDatabase()
process.exit(await run("node", ["server/src/main.ts"]))
