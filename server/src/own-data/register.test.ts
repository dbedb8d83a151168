import { join } from "node:path"
import { expect, test } from "vitest"
import { registerPage } from "./register.ts"

test("the register of the guide is what the tables and the rules say", async () => {
  // Otherwise: npx vitest run server/src/own-data/register.test.ts --update, then read what changed.
  await expect(registerPage()).toMatchFileSnapshot(
    join(import.meta.dirname, "../../../docs/guide/donnees-personnelles.md")
  )
})
