fetch("http://ownworker.track.example/", { mode: "no-cors" });
