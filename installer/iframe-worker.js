// Lets the search of the manual's site work where it is opened from the disk: browsers run no worker from a file there.
// What the theme would load instead comes from another host, so that nothing was found without a network.
// A hidden frame stands in for the worker; IFrameWorker is the name by which the theme's worker knows that it is in one.
if (location.protocol === "file:") {
  window.Worker = window.IFrameWorker = class extends EventTarget {
    constructor(address) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.body.append(frame);
      const inside = (this.inside = frame.contentWindow);
      inside.document.open();
      const tell = (target, data) => setTimeout(() => target.dispatchEvent(new MessageEvent("message", { data })));
      inside.postMessage = (data) => tell(this, data);
      inside.importScripts = async (...scripts) => {
        for (const script of scripts) await load(script);
      };
      const load = (script) =>
        new Promise((done, failed) => {
          const element = inside.document.createElement("script");
          Object.assign(element, { src: script, onload: done, onerror: failed });
          inside.document.body.append(element);
        });
      inside.document.write("<!doctype html><body></body>");
      inside.document.close();
      const ready = load(new URL(address, location.href).href);
      this.postMessage = (data) => ready.then(() => tell(inside, data));
    }
  };
}
