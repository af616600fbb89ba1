{
  const show = () => {
    const popup = document.createElement("div");
    popup.id = "mailchimp";
    document.body.append(popup);
  };
  if (document.body) show();
  else addEventListener("DOMContentLoaded", show);
}
