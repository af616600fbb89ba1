self.onmessage = () => self.postMessage?.("echo");
