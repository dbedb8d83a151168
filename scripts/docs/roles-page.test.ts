import { join } from "node:path"
import { expect, it } from "vitest"
import { ROOT } from "../setup/run.ts"
import { rolesPage } from "./roles-page.ts"

it("the guide says of roles what the permissions answer", async () => {
  // Otherwise: npx vitest run scripts/docs/roles-page.test.ts --update, then read what changed.
  await expect(rolesPage()).toMatchFileSnapshot(join(ROOT, "docs/guide/roles.md"))
})
