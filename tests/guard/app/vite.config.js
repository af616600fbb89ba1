export default { base: "/app/", build: { rollupOptions: { input: "src/main.jsx", output: { entryFileNames: "main.js" } }, outDir: "dist" } };
