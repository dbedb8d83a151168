// Loads some modules and tells every file that Node has then loaded, as URLs. `node site/test/loaded-modules.ts <module>…`
import { registerHooks } from "node:module"
import { pathToFileURL } from "node:url"

const loaded: string[] = []
registerHooks({
  load: (url, context, next) => {
    loaded.push(url)
    return next(url, context)
  }
})
for (const module of process.argv.slice(2)) await import(pathToFileURL(module).href)
process.stdout.write(JSON.stringify(loaded))
