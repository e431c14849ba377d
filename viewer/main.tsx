import { render } from "preact";
import { App } from "./app.tsx";
import { readLooks } from "./state/link.ts";
import "./styles/index.css";

readLooks();
render(<App />, document.getElementById("app")!);
