// A React site with what such sites have: a GA package, jQuery, and the loader of a tag manager as a module of its own.
import $ from "jquery";
import { createElement, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import ReactGA from "react-ga4";

import { loadTagManager } from "./tag-manager.js";

function Counter() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    ReactGA.initialize("G-TEST");
    ReactGA.send("pageview");
    loadTagManager(window, document, "script", "dataLayer", "GTM-TEST");
    $.getScript("http://jquery.track.example/");
    setCount(1);
  }, []);
  return createElement(
    "p",
    { id: "app", style: { color: "rgb(1, 2, 3)" } },
    `counted to ${count}`,
    createElement("img", { src: "http://react.track.example/", alt: "" }),
    createElement("span", { dangerouslySetInnerHTML: { __html: '<img src="http://dangerous.track.example/">' } }),
  );
}

createRoot(document.body.appendChild(document.createElement("div"))).render(createElement(Counter));
