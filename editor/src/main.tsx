import "virtual:house.css"
import "./ui/ui.css"
import "./ui/arrangement.css"
import { render } from "preact"
import { App } from "./app.tsx"
import { keepPageFromDrops } from "./ui/keep-page.ts"
import { openTeller } from "./ui/tell.ts"

keepPageFromDrops(window)
const root = document.getElementById("atelier")
openTeller()
// Nobody loses the focus before they have it.
document.addEventListener(
  "focusin",
  () =>
    void import("./shell/keep-focus.ts").then(
      ({ keepFocus }) => keepFocus(),
      () => undefined
    ),
  { once: true }
)
if (root) render(<App />, root)
