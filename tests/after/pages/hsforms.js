window.hbspt = {
  forms: {
    create() {
      const form = document.createElement("form");
      form.id = "hubspot";
      document.currentScript.before(form);
    },
  },
};
