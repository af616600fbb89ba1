#[tokio::test]
async fn no_mixture_breaks_a_rule() {}
