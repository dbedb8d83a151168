import "virtual:house.css"
import "./ui/ui.css"
import "./ui/arrangement.css"
import { render } from "preact"
import { App } from "./app.tsx"

const root = document.getElementById("atelier")
if (root) render(<App />, root)
